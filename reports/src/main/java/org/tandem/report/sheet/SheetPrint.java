package org.tandem.report.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;

/** How a sheet is printed: on A4, as wide as a page, with dates below and its header row on each page. */
final class SheetPrint {

    private static final double MARGIN_INCHES = 0.4;
    private static final int BEGINNING = 40;

    private final ReportStamp stamp;

    SheetPrint(ReportStamp stamp) {
        this.stamp = stamp;
    }

    /** Long lists are there to be searched; on paper stand their first rows, and the header says so. */
    void beginning(Sheet sheet, int headerRow, int lastColumn, int rows) {
        print(sheet, headerRow + BEGINNING, lastColumn);
        sheet.getHeader().setLeft("First %d of %s rows; clear the print area to print all".formatted(BEGINNING, ReportFormat.decimals(rows, 0)));
    }

    /** A table. */
    void setUp(Sheet sheet, int headerRow, int lastRow, int lastColumn) {
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        setUp(sheet, lastRow, lastColumn);
    }

    /** Anything else. */
    void setUp(Sheet sheet, int lastRow, int lastColumn) {
        print(sheet, lastRow, lastColumn);
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

    private static void print(Sheet sheet, int lastRow, int lastColumn) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }
}
