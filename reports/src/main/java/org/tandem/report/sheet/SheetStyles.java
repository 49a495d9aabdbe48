package org.tandem.report.sheet;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tandem.report.format.SheetValue;

/** The cell styles of a workbook, each created once. */
final class SheetStyles {

    private static final String TEXT = "212B32";
    private static final String SECONDARY = "4C6272";
    private static final String DARK_BLUE = "003087";
    private static final String BLUE = "005EB8";

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> byName = new HashMap<>();
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle statement;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (HorizontalAlignment side : new HorizontalAlignment[] {HorizontalAlignment.LEFT, HorizontalAlignment.RIGHT}) {
            keep("text", side, cell(font(TEXT, 10, false)));
            keep("absent", side, cell(font(SECONDARY, 10, false)));
            keep("header", side, header());
            keep("link", side, cell(font(BLUE, 10, false)));
            keep("day", side, formatted("d mmmm yyyy"));
            for (SheetValue.Shown shown : SheetValue.Shown.values()) {
                keep(shown.name(), side, formatted(shown.pattern()));
            }
        }
        title = plain(font(DARK_BLUE, 16, true));
        note = plain(font(TEXT, 10, false));
        statement = plain(font(TEXT, 10, true));
        statement.setWrapText(true);
        statement.setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    private void keep(String name, HorizontalAlignment side, CellStyle style) {
        style.setAlignment(side);
        style.setIndention((short) 1);
        byName.put(name + side, style);
    }

    private CellStyle formatted(String pattern) {
        CellStyle style = cell(font(TEXT, 10, false));
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    private XSSFFont font(String colour, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), new DefaultIndexedColorMap());
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle cell(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour("D8DDE0"));
        return style;
    }

    private XSSFCellStyle header() {
        XSSFCellStyle style = plain(font("FFFFFF", 10, true));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(colour(BLUE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    CellStyle of(SheetValue value, boolean right) {
        return byName.get(name(value) + side(right));
    }

    private static String name(SheetValue value) {
        if (value instanceof SheetValue.Number number) {
            return number.shown().name();
        }
        if (value instanceof SheetValue.Day) {
            return "day";
        }
        if (value instanceof SheetValue.Link) {
            return "link";
        }
        return value instanceof SheetValue.Absent ? "absent" : "text";
    }

    private static HorizontalAlignment side(boolean right) {
        return right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    CellStyle ofHeader(boolean right) {
        return byName.get("header" + side(right));
    }

    CellStyle ofTitle() {
        return title;
    }

    CellStyle ofNote() {
        return note;
    }

    CellStyle ofStatement() {
        return statement;
    }
}
