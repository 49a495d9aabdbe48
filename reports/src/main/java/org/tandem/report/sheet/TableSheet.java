package org.tandem.report.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.format.SheetValue;

/** Writes one table to its sheet. */
final class TableSheet {

    private static final int CHARACTER = 256;
    private static final float LINE_HEIGHT = 13.5f;
    private static final double MARGIN_INCHES = 0.4;
    private static final int MOST_PRINTED = 500;
    private static final int BEGINNING = 40;

    private final XSSFWorkbook workbook;
    private final SheetStyles styles;
    private final ReportStamp stamp;

    TableSheet(XSSFWorkbook workbook, SheetStyles styles, ReportStamp stamp) {
        this.workbook = workbook;
        this.styles = styles;
        this.stamp = stamp;
    }

    <R> void write(SheetTable<R> table) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        writeTable(sheet, table, 0);
        sheet.createFreezePane(table.fixed(), 1);
    }

    <R> void writeTable(XSSFSheet sheet, SheetTable<R> table, int headerRow) {
        List<Column<R>> columns = table.columns();
        writeHeader(sheet.createRow(headerRow), sheet, columns);
        int next = headerRow + 1;
        for (R row : table.rows()) {
            writeRow(sheet.createRow(next++), columns, row);
        }
        if (table.rows().isEmpty()) {
            writeNone(sheet.createRow(next++), columns.size());
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!table.rows().isEmpty()) {
                SheetMarks.add(sheet, columns.get(i).mark(), new CellRangeAddress(headerRow + 1, next - 1, i, i));
            }
        }
        nameTable(sheet, table.name(), headerRow, next - 1, columns.size() - 1);
        setUpPrint(sheet, headerRow, next - 1, columns.size() - 1);
        if (table.rows().size() > MOST_PRINTED) {
            printBeginning(sheet, headerRow, columns.size() - 1, table.rows().size());
        }
    }

    private <R> void writeHeader(Row row, XSSFSheet sheet, List<Column<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(styles.ofHeader(columns.get(i).numbers()));
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        fitHeight(row, columns);
    }

    private <R> void writeRow(Row row, List<Column<R>> columns, R values) {
        for (int i = 0; i < columns.size(); i++) {
            writeCell(row.createCell(i), columns.get(i).value().apply(values), columns.get(i).numbers());
        }
        fitHeight(row, columns);
    }

    /** Programs that open a workbook do not all grow a row with its text, so the height is estimated from its length. */
    private static <R> void fitHeight(Row row, List<Column<R>> columns) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, LineCount.of(cell.getStringCellValue(), columns.get(cell.getColumnIndex()).width() - 2));
            }
        }
        row.setHeightInPoints(lines * LINE_HEIGHT + 2);
    }

    private void writeCell(Cell cell, SheetValue value, boolean right) {
        cell.setCellStyle(styles.of(value, right));
        if (value instanceof SheetValue.Number number) {
            cell.setCellValue(number.value());
        } else if (value instanceof SheetValue.Day day) {
            cell.setCellValue(day.day());
        } else if (value instanceof SheetValue.Text text) {
            cell.setCellValue(text.words());
        } else if (value instanceof SheetValue.Absent absent) {
            cell.setCellValue(absent.reason());
        }
    }

    private void writeNone(Row row, int columns) {
        for (int i = 0; i < columns; i++) {
            writeCell(row.createCell(i), new SheetValue.Absent(i == 0 ? "none" : ""), false);
        }
    }

    private static void nameTable(XSSFSheet sheet, String name, int firstRow, int lastRow, int lastColumn) {
        AreaReference area = new AreaReference(new CellReference(firstRow, 0), new CellReference(lastRow, lastColumn),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String tableName = name.replace(" ", "") + "Table";
        table.setName(tableName);
        table.setDisplayName(tableName);
        table.updateHeaders();
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** Long lists are there to be searched; on paper stand their first rows, and the header says so. */
    private void printBeginning(XSSFSheet sheet, int headerRow, int lastColumn, int rows) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, headerRow + BEGINNING);
        sheet.getHeader().setLeft("First %d of %s rows; clear the print area to print all".formatted(BEGINNING, ReportFormat.decimals(rows, 0)));
    }

    private void setUpPrint(XSSFSheet sheet, int headerRow, int lastRow, int lastColumn) {
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        setUpPrint(sheet, lastRow, lastColumn);
    }

    void setUpPrint(XSSFSheet sheet, int lastRow, int lastColumn) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("As at " + ReportFormat.day(stamp.asAt().lastDay()) + ", run on "
                + ReportFormat.time(stamp.runAt()) + ", data version " + stamp.dataVersion());
        sheet.getFooter().setRight("&A, page &P of &N");
        if (stamp.madeUp()) {
            sheet.getHeader().setCenter("Made-up data");
        }
    }
}
