package org.tandem.report.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.sheet.ProvenanceTables;
import org.tandem.report.sheet.SheetTable;
import org.tandem.report.sheet.TableWorkbook;

/** The regional overview as a workbook: heat map, standings, plan, raw data, dictionary and where it all comes from. */
public final class RegionalOverviewWorkbook implements ReportRenderer<RegionalOverview> {

    /** Stands on every standing. */
    private static final String PROMPT = "This is a prompt for discussion, not a regulatory judgement.";

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileName(RegionalOverview overview) {
        String area = overview.area().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
        return "regional-overview-" + area + "-" + overview.stamp().asAt() + ".xlsx";
    }

    @Override
    public void write(RegionalOverview overview, OutputStream out) throws IOException {
        List<SheetTable<?>> tables = new ArrayList<>(OverviewTables.of(overview));
        tables.add(ProvenanceTables.releases(overview.notes()));
        tables.add(ProvenanceTables.provenance(overview.stamp(), CanonicalJson.sha256(overview), List.of(), overview.notes()));
        new TableWorkbook("Regional overview: " + overview.area(), notes(overview), overview.stamp()).write(tables, OverviewTables.charts(overview), out);
    }

    private static List<String> notes(RegionalOverview overview) {
        ReportStamp stamp = overview.stamp();
        List<String> notes = new ArrayList<>();
        if (stamp.madeUp()) {
            notes.add("Made-up data: the providers and figures of this workbook are invented.");
        }
        notes.add("As at " + ReportFormat.day(stamp.asAt().lastDay()) + ". Run on " + ReportFormat.time(stamp.runAt()) + ". Data version "
                + stamp.dataVersion() + ". Rule set " + stamp.ruleSet() + ".");
        notes.add("Each trust is compared within its comparator group. " + PROMPT);
        return notes;
    }
}
