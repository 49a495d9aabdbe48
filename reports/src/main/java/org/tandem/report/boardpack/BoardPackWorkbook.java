package org.tandem.report.boardpack;

import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.sheet.ProvenanceTables;
import org.tandem.report.sheet.ProvenanceTables.Item;
import org.tandem.report.sheet.SheetTable;
import org.tandem.report.sheet.TableWorkbook;

/** A board pack as a workbook: the figures of the PDF as numbers, and all that does not fit on its pages. */
public final class BoardPackWorkbook implements ReportRenderer<BoardPack> {

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileName(BoardPack pack) {
        return pack.fileName(".xlsx");
    }

    @Override
    public void write(BoardPack pack, OutputStream out) throws IOException {
        PackCharts charts = new PackCharts(pack);
        List<SheetTable<?>> tables = new ArrayList<>(PackTables.of(pack, charts));
        tables.add(ProvenanceTables.releases(pack.notes()));
        tables.add(ProvenanceTables.provenance(pack.stamp(), CanonicalJson.sha256(pack), snapshot(pack), pack.notes()));
        new TableWorkbook(pack.cover().title() + ": " + pack.cover().subject().name(), notes(pack), pack.stamp()).write(tables, charts.charts(), out);
    }

    private static List<Item> snapshot(BoardPack pack) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("Pack", whole(pack.cover().number())));
        items.add(new Item("Edition", text(pack.cover().edition().words())));
        items.add(new Item("Template", text(pack.cover().template())));
        if (pack.changes().since().present()) {
            items.add(new Item("Compared with pack", whole(pack.changes().since().value().number())));
            items.add(new Item("Data version of that pack", whole(pack.changes().since().value().dataVersion().number())));
        } else {
            items.add(new Item("Compared with pack", text(pack.changes().since().reason())));
        }
        return items;
    }

    private static List<String> notes(BoardPack pack) {
        List<String> notes = new ArrayList<>();
        if (pack.stamp().madeUp()) {
            notes.add("Made-up data: the providers and figures of this workbook are invented.");
        }
        notes.add("Marking: " + pack.cover().edition().marking() + ". " + pack.cover().classification() + ".");
        notes.add("As at " + ReportFormat.day(pack.stamp().asAt().lastDay()) + ". Frozen on " + ReportFormat.time(pack.stamp().runAt())
                + ". Data version " + pack.stamp().dataVersion() + ". Rule set " + pack.stamp().ruleSet() + ".");
        notes.add(BenchmarkReport.PROMPT);
        return notes;
    }
}
