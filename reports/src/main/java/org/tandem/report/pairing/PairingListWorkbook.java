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

/** The list of a pairing round as a workbook: contents, pairs, parts, unmatched needs, supporters, provenance. */
public final class PairingListWorkbook implements ReportRenderer<PairingList> {

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileName(PairingList list) {
        String name = list.round().name().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "pairing-list-" + name + "-" + list.stamp().asAt() + ".xlsx";
    }

    @Override
    public void write(PairingList list, OutputStream out) throws IOException {
        List<SheetTable<?>> tables = new ArrayList<>();
        tables.addAll(PairingTables.of(list));
        tables.addAll(PairingProvenance.of(list, CanonicalJson.sha256(list)));
        new TableWorkbook("Pairing list: " + list.round().name(), notes(list), list.stamp()).write(tables, out);
    }

    private static List<String> notes(PairingList list) {
        ReportStamp stamp = list.stamp();
        List<String> notes = new ArrayList<>();
        if (stamp.madeUp()) {
            notes.add("Made-up data: the providers and figures of this list are invented.");
        }
        notes.add("As at " + ReportFormat.day(stamp.asAt().lastDay()) + ". Run on " + ReportFormat.time(stamp.runAt())
                + ". Data version " + stamp.dataVersion() + ". Rule set " + stamp.ruleSet() + ".");
        notes.add(list.round().scope());
        notes.add(list.outcome().words());
        notes.add("A pair is a prompt for discussion, not a regulatory judgement.");
        return notes;
    }
}
