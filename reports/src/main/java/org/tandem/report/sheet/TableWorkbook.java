package org.tandem.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.SheetValue;

/**
 * Writes tables as a workbook: a contents sheet that leads to them, then one table a sheet with a header row, frozen panes
 * and print set-up. The same tables, title and stamp give the same bytes.
 */
public final class TableWorkbook {

    private static final String PRODUCER = "Tandem";

    private final String title;
    private final List<String> notes;
    private final ReportStamp stamp;

    /**
     * A workbook to be written.
     *
     * @param title on the contents sheet and in the properties of the file
     * @param notes lines under the title
     * @param stamp gives the dates
     */
    public TableWorkbook(String title, List<String> notes, ReportStamp stamp) {
        this.title = title;
        this.notes = List.copyOf(notes);
        this.stamp = stamp;
    }

    private record Entry(String sheet, String content, OptionalInt rows) {
    }

    /** Writes the tables in their order and a dictionary of their columns; the stream stays open. */
    public void write(List<SheetTable<?>> given, OutputStream out) throws IOException {
        write(given, List.of(), out);
    }

    /** The same with native charts over rows of the tables, on a sheet of their own before them. */
    public void write(List<SheetTable<?>> given, List<SheetChart> charts, OutputStream out) throws IOException {
        List<SheetTable<?>> tables = new ArrayList<>(given);
        tables.add(Dictionary.of(given));
        try (StreamedWorkbook workbook = new StreamedWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook.getXSSFWorkbook());
            SheetPrint print = new SheetPrint(stamp);
            describe(workbook.getXSSFWorkbook().getProperties());
            SXSSFSheet contents = workbook.createSheet("Contents");
            TableSheet writer = new TableSheet(workbook, styles, print);
            if (!charts.isEmpty()) {
                // before the tables, since print areas hang on the order in which sheets are made
                SXSSFSheet drawn = workbook.createSheet(ChartSheet.NAME);
                new ChartSheet(workbook, styles, tables).write(charts);
                print.setUp(drawn, ChartSheet.lastRow(charts.size()), ChartSheet.lastColumn());
                // upright, so that both charts between two breaks stand on their page whole
                drawn.getPrintSetup().setLandscape(false);
            }
            tables.forEach(writer::write);
            writeContents(contents, entries(tables, charts), styles, writer);
            workbook.writeStable(out);
        }
    }

    private void describe(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(PRODUCER);
        core.setLastModifiedByUser(PRODUCER);
        core.setCreated(Optional.of(Date.from(stamp.runAt())));
        core.setModified(Optional.of(Date.from(stamp.runAt())));
    }

    private static List<Entry> entries(List<SheetTable<?>> tables, List<SheetChart> charts) {
        List<Entry> entries = new ArrayList<>();
        if (!charts.isEmpty()) {
            entries.add(new Entry(ChartSheet.NAME, "Charts over rows of the tables, each with an alternative text.", OptionalInt.empty()));
        }
        tables.forEach(table -> entries.add(new Entry(table.name(), table.content(), OptionalInt.of(table.rows().size()))));
        return entries;
    }

    private void writeContents(SXSSFSheet sheet, List<Entry> entries, SheetStyles styles, TableSheet writer) {
        writeLine(sheet, 0, title, styles.ofTitle());
        for (int i = 0; i < notes.size(); i++) {
            writeLine(sheet, i + 1, notes.get(i), styles.ofNote());
        }
        writer.writeTable(sheet, new SheetTable<>("Contents", "", List.of(
                Column.words("Sheet", 24, entry -> new SheetValue.Link(entry.sheet())),
                Column.words("What it holds", 90, entry -> SheetValue.text(entry.content())),
                Column.numbers("Rows", 10, entry -> entry.rows().isPresent() ? SheetValue.whole(entry.rows().getAsInt())
                        : new SheetValue.Absent("charts"))), 0, entries), notes.size() + 2);
    }

    private static void writeLine(SXSSFSheet sheet, int row, String words, CellStyle style) {
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }
}
