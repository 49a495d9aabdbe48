package org.tandem.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tandem.report.format.SheetValue;
import org.tandem.report.format.ShownNumber;

/** Writes a table of a page as a workbook: the table on its first sheet, where it comes from on the second. */
public final class ShownTableWorkbook {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private ShownTableWorkbook() {
    }

    /** Writes it; the stream stays open. */
    public static void write(ShownTable table, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            workbook.getProperties().getCoreProperties().setTitle(table.title());
            workbook.getProperties().getCoreProperties().setCreator("Tandem");
            writeTable(workbook.createSheet("Table"), table, styles);
            writeAbout(workbook.createSheet("About"), table, styles);
            StableZip.write(workbook, out);
        }
    }

    private static void writeTable(XSSFSheet sheet, ShownTable table, SheetStyles styles) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < table.headers().size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(table.headers().get(i));
            cell.setCellStyle(styles.ofHeader(isNumbers(table, i)));
            sheet.setColumnWidth(i, width(table, i) * CHARACTER);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = sheet.createRow(r + 1);
            for (int i = 0; i < table.headers().size(); i++) {
                write(row.createCell(i), ShownNumber.of(table.rows().get(r).get(i)), styles);
            }
        }
        NamedTable.add(sheet, "Shown", table.headers(), 0, Math.max(1, table.rows().size()));
        sheet.createFreezePane(1, 1);
    }

    private static void write(Cell cell, SheetValue value, SheetStyles styles) {
        cell.setCellStyle(styles.of(value, value instanceof SheetValue.Number));
        if (value instanceof SheetValue.Number number) {
            cell.setCellValue(number.value());
        } else if (value instanceof SheetValue.Text text) {
            cell.setCellValue(text.words());
        }
    }

    private static boolean isNumbers(ShownTable table, int column) {
        return table.rows().stream().anyMatch(row -> ShownNumber.of(row.get(column)) instanceof SheetValue.Number);
    }

    private static int width(ShownTable table, int column) {
        int longest = table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, table.headers().get(column).length()) + 2));
    }

    private static void writeAbout(XSSFSheet sheet, ShownTable table, SheetStyles styles) {
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue(table.title());
        title.setCellStyle(styles.ofTitle());
        List<String> lines = table.about();
        for (int i = 0; i < lines.size(); i++) {
            Cell cell = sheet.createRow(i + 1).createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(styles.ofNote());
        }
    }
}
