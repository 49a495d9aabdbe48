package org.tandem.report.pairing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.sheet.SheetTable;
import org.tandem.report.sheet.TableWorkbook;

/** The paper of a pairing round as a workbook: the figures of the PDF as numbers, and in the regional edition who was refused for whom. */
public final class PairingPaperWorkbook implements ReportRenderer<PairingPaper> {

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileName(PairingPaper paper) {
        return fileName(paper, ".xlsx");
    }

    /** The name that both files of a paper share. */
    public static String fileName(PairingPaper paper, String ending) {
        String name = paper.round().name().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "pairing-paper-" + paper.edition().name().toLowerCase(Locale.UK) + "-" + name + "-" + paper.stamp().asAt() + ending;
    }

    @Override
    public void write(PairingPaper paper, OutputStream out) throws IOException {
        List<SheetTable<?>> tables = new ArrayList<>(PairingTables.of(paper));
        if (paper.whole().present()) {
            tables.addAll(WholeRoundTables.of(paper.whole().value()));
        }
        tables.addAll(PairingProvenance.of(paper, CanonicalJson.sha256(paper)));
        new TableWorkbook("Pairing paper, " + paper.edition().words() + ": " + paper.round().name(), notes(paper), paper.stamp()).write(tables, out);
    }

    private static List<String> notes(PairingPaper paper) {
        ReportStamp stamp = paper.stamp();
        List<String> notes = new ArrayList<>();
        if (stamp.madeUp()) {
            notes.add("Made-up data: the providers and figures of this paper are invented.");
        }
        notes.add("Marking: " + paper.edition().marking() + ".");
        notes.add("As at " + ReportFormat.day(stamp.asAt().lastDay()) + ". Run on " + ReportFormat.time(stamp.runAt())
                + ". Data version " + stamp.dataVersion() + ". Rule set " + stamp.ruleSet() + ".");
        notes.add(paper.round().scope());
        notes.addAll(paper.asked());
        notes.add(PairingPaper.PROMPT);
        return notes;
    }
}
