package org.tandem.report.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.sheet.ProvenanceTables;
import org.tandem.report.sheet.SheetTable;
import org.tandem.report.sheet.TableWorkbook;

/** The data book of a benchmark report: the same figures as the PDF, as numbers. */
public final class BenchmarkReportWorkbook implements ReportRenderer<BenchmarkReport> {

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileName(BenchmarkReport report) {
        return "data-book-" + report.provider().odsCode() + "-" + report.stamp().asAt() + ".xlsx";
    }

    @Override
    public void write(BenchmarkReport report, OutputStream out) throws IOException {
        List<SheetTable<?>> tables = new ArrayList<>(BenchmarkTables.of(report));
        tables.add(ProvenanceTables.releases(report.notes()));
        tables.add(ProvenanceTables.provenance(report.stamp(), CanonicalJson.sha256(report), List.of(), report.notes()));
        new TableWorkbook("Data book: " + report.provider().name(), notes(report), report.stamp()).write(tables, ChartTable.charts(BenchmarkTables.drawn(report)), out);
    }

    private static List<String> notes(BenchmarkReport report) {
        ReportStamp stamp = report.stamp();
        List<String> notes = new ArrayList<>();
        if (stamp.madeUp()) {
            notes.add("Made-up data: the providers and figures of this workbook are invented.");
        }
        notes.add("As at " + ReportFormat.day(stamp.asAt().lastDay()) + ". Run on " + ReportFormat.time(stamp.runAt())
                + ". Data version " + stamp.dataVersion() + ". Rule set " + stamp.ruleSet() + ".");
        notes.add("Compared with " + report.provider().peers() + ".");
        notes.add(BenchmarkReport.PROMPT);
        return notes;
    }
}
