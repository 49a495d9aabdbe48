package org.tandem.report.sheet;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tandem.report.format.SheetValue;

/** Writes one table to its sheet. */
final class TableSheet {

    private static final int CHARACTER = 256;
    private static final float LINE_HEIGHT = 13.5f;
    private static final int MOST_PRINTED = 500;

    private final StreamedWorkbook workbook;
    private final SheetStyles styles;
    private final SheetPrint print;

    TableSheet(StreamedWorkbook workbook, SheetStyles styles, SheetPrint print) {
        this.workbook = workbook;
        this.styles = styles;
        this.print = print;
    }

    <R> void write(SheetTable<R> table) {
        SXSSFSheet sheet = workbook.createSheet(table.name());
        writeTable(sheet, table, 0);
        sheet.createFreezePane(table.fixed(), 1);
    }

    <R> void writeTable(SXSSFSheet sheet, SheetTable<R> table, int headerRow) {
        List<Column<R>> columns = table.columns();
        writeHeader(sheet.createRow(headerRow), sheet, columns);
        int next = headerRow + 1;
        for (R row : table.rows()) {
            writeRow(sheet.createRow(next++), columns, row);
        }
        if (table.rows().isEmpty()) {
            writeNone(sheet.createRow(next++), columns.size());
        }
        complete(sheet, table, headerRow, next - 1);
    }

    private <R> void complete(SXSSFSheet sheet, SheetTable<R> table, int headerRow, int lastRow) {
        XSSFSheet around = workbook.around(sheet.getSheetName());
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!table.rows().isEmpty()) {
                SheetMarks.add(around, columns.get(i).mark(), new CellRangeAddress(headerRow + 1, lastRow, i, i));
            }
        }
        NamedTable.add(around, table.name(), columns.stream().map(Column::header).toList(), headerRow, lastRow);
        print.setUp(sheet, headerRow, lastRow, columns.size() - 1);
        if (table.rows().size() > MOST_PRINTED) {
            print.beginning(sheet, headerRow, columns.size() - 1, table.rows().size());
        }
    }

    private <R> void writeHeader(Row row, SXSSFSheet sheet, List<Column<R>> columns) {
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
        } else if (value instanceof SheetValue.Link link) {
            cell.setCellValue(link.sheet());
            Hyperlink there = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            there.setAddress("'" + link.sheet() + "'!A1");
            cell.setHyperlink(there);
        } else if (value instanceof SheetValue.Absent absent) {
            cell.setCellValue(absent.reason());
        }
    }

    private void writeNone(Row row, int columns) {
        for (int i = 0; i < columns; i++) {
            writeCell(row.createCell(i), new SheetValue.Absent(i == 0 ? "none" : ""), false);
        }
    }
}
