package org.tandem.report.sheet;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.tandem.report.sheet.Column.Mark;

/** Adds the conditional formats of a column. */
final class SheetMarks {

    private static final String WHITE = "FFFFFF";
    private static final String PALE_BLUE = "D3E4F3";
    /** Dark enough to be told from the palest and light enough for the text on it: contrast 6.6 to 1. */
    private static final String MID_BLUE = "7FB2DE";

    private SheetMarks() {
    }

    static void add(XSSFSheet sheet, Mark mark, CellRangeAddress numbers) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = switch (mark) {
            case NONE -> null;
            case BARS -> formats.createConditionalFormattingRule(colour(PALE_BLUE));
            case QUARTILE_ICONS -> icons(formats);
            case SHADE -> shade(formats);
        };
        if (rule != null) {
            formats.addConditionalFormatting(new CellRangeAddress[] {numbers}, rule);
        }
    }

    /** The icon set counts upwards, quartiles count down from the best, so it is reversed. */
    private static XSSFConditionalFormattingRule icons(XSSFSheetConditionalFormatting formats) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(IconSet.RATINGS_4);
        IconMultiStateFormatting icons = rule.getMultiStateFormatting();
        icons.setReversed(true);
        ConditionalFormattingThreshold[] quarters = icons.getThresholds();
        for (int i = 0; i < quarters.length; i++) {
            quarters[i].setRangeType(RangeType.NUMBER);
            quarters[i].setValue(i + 1.0);
        }
        icons.setThresholds(quarters);
        return rule;
    }

    private static XSSFConditionalFormattingRule shade(XSSFSheetConditionalFormatting formats) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        ConditionalFormattingThreshold[] ends = scale.getThresholds();
        for (int i = 0; i < ends.length; i++) {
            ends[i].setRangeType(RangeType.NUMBER);
            ends[i].setValue((double) i);
        }
        scale.setThresholds(ends);
        scale.setColors(new XSSFColor[] {colour(WHITE), colour(MID_BLUE)});
        return rule;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), new DefaultIndexedColorMap());
    }
}
