package org.tandem.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.Rank;
import org.tandem.report.ReportStamp;
import org.tandem.report.overview.RegionalOverview.FigureLine;
import org.tandem.report.overview.RegionalOverview.IndicatorHead;
import org.tandem.report.overview.RegionalOverview.PlanLine;
import org.tandem.report.overview.RegionalOverview.StandingLine;
import org.tandem.report.overview.RegionalOverview.TopicCount;
import org.tandem.report.overview.RegionalOverview.Trust;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

class RegionalOverviewWorkbookTest {

    private static final Period MARCH = Period.month(2025, 3);
    private static final int FIRST_INDICATOR = 3;

    private static FigureLine figure(String code, double value, int rank, double percentile) {
        return new FigureLine(code, "Name of " + code, IndicatorKind.PROPORTION, MARCH, Figure.of(value), Cell.of(new Rank(rank, 36)),
                Cell.of(1 + (rank - 1) / 9), Cell.of(percentile));
    }

    private static FigureLine gap(String code) {
        return new FigureLine(code, "Name of " + code, IndicatorKind.PROPORTION, MARCH, Figure.notReported(), Cell.absent("not ranked"),
                Cell.absent("not placed"), Cell.absent("not reported"));
    }

    private static RegionalOverview overview(List<Trust> trusts, List<TopicCount> topics) {
        return new RegionalOverview(new ReportStamp(MARCH, Instant.parse("2025-05-09T13:05:00Z"), new DataVersion(42), "2026-1", true), "Eastmarch",
                List.of(new IndicatorHead("AE_4H_ALL", "Four-hour performance"), new IndicatorHead("SICKNESS", "Sickness absence")), trusts, topics,
                List.of(new StandingLine("ZM01", "Marlbrook", "Urgent care", "Long-running need for support in urgent care", "No sustained strength", "Low in 4 of 4.")),
                List.of(new PlanLine(1, "Round", "solved", "ZM01", "Marlbrook", "ZM17", "Northmere", "Urgent care", 71.25, "proposed")),
                new DataNotes(List.of(), List.of(), List.of()));
    }

    private static RegionalOverview whole() {
        return overview(List.of(new Trust("ZM01", "Marlbrook", "Acute", "36 acute trusts", List.of(figure("AE_4H_ALL", 0.612, 34, 2 / 35.0), gap("SICKNESS"))),
                        new Trust("ZM02", "=Ashdale", "Acute", "36 acute trusts", List.of(figure("AE_4H_ALL", 0.812, 2, 34 / 35.0)))),
                List.of(new TopicCount("Urgent care", 3, 1, 2, 0, 4, 36)));
    }

    private static XSSFWorkbook written(RegionalOverview overview, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RegionalOverviewWorkbook().write(overview, out);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name), out.toByteArray());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void the_heat_map_has_a_row_a_trust_a_column_an_indicator_and_the_reason_of_every_gap() throws IOException {
        try (XSSFWorkbook workbook = written(whole(), "overview.xlsx")) {
            XSSFSheet heat = workbook.getSheet("Heat map");
            Row marlbrook = heat.getRow(1);
            assertThat(marlbrook.getCell(FIRST_INDICATOR).getNumericCellValue()).isEqualTo(2 / 35.0);
            assertThat(marlbrook.getCell(FIRST_INDICATOR + 1).getStringCellValue()).isEqualTo("not reported");
            assertThat(heat.getRow(2).getCell(FIRST_INDICATOR + 1).getStringCellValue()).isEqualTo("not published");
            assertThat(heat.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=Ashdale");
            assertThat(heat.getRow(2).getCell(0).getCellType().name()).isEqualTo("STRING");
            XSSFConditionalFormattingRule shade = heat.getSheetConditionalFormatting().getConditionalFormattingAt(0).getRule(0);
            assertThat(shade.getColorScaleFormatting().getThresholds()).extracting(t -> t.getValue()).containsExactly(0.0, 1.0);
        }
    }

    @Test
    void quartiles_have_icons_of_which_the_fullest_is_the_best() throws IOException {
        try (XSSFWorkbook workbook = written(whole(), "overview.xlsx")) {
            XSSFConditionalFormattingRule rule = workbook.getSheet("Raw data").getSheetConditionalFormatting().getConditionalFormattingAt(0).getRule(0);
            assertThat(rule.getMultiStateFormatting().getIconSet()).isEqualTo(IconSet.RATINGS_4);
            assertThat(rule.getMultiStateFormatting().isReversed()).isTrue();
            assertThat(rule.getMultiStateFormatting().getThresholds()).extracting(t -> t.getValue()).containsExactly(1.0, 2.0, 3.0, 4.0);
        }
    }

    @Test
    void the_chart_of_the_topics_tells_its_numbers_to_those_who_cannot_see_it() throws IOException {
        try (XSSFWorkbook workbook = written(whole(), "overview.xlsx")) {
            assertThat(workbook.getSheetName(1)).isEqualTo("Charts");
            XSSFGraphicFrame frame = (XSSFGraphicFrame) workbook.getSheet("Charts").getDrawingPatriarch().getShapes().get(0);
            assertThat(frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr()).contains("Urgent care: 3 and 4 of 36");
            assertThat(workbook.getPrintArea(1)).isNotNull();
            assertThat(workbook.getSheet("Topics").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void a_region_whose_standings_nobody_may_see_has_no_chart_and_says_none() throws IOException {
        try (XSSFWorkbook workbook = written(overview(List.of(), List.of()), "overview-empty.xlsx")) {
            assertThat(workbook.getSheet("Charts")).isNull();
            assertThat(workbook.getSheet("Topics").getRow(1).getCell(0).getStringCellValue()).isEqualTo("none");
            assertThat(workbook.getSheet("Heat map").getRow(1).getCell(0).getStringCellValue()).isEqualTo("none");
        }
    }

    @Test
    void the_overview_of_all_england_is_written_whole() throws IOException {
        List<Trust> trusts = new ArrayList<>();
        for (int i = 0; i < 205; i++) {
            trusts.add(new Trust("Z%03d".formatted(i), "Trust " + i, "Acute", "36 acute trusts", List.of(figure("AE_4H_ALL", i / 205.0, 1 + i % 36, i / 204.0))));
        }
        try (XSSFWorkbook workbook = written(overview(trusts, List.of()), "overview-england.xlsx")) {
            assertThat(workbook.getSheet("Heat map").getLastRowNum()).isEqualTo(205);
            assertThat(workbook.getSheet("Raw data").getRow(205).getCell(4).getNumericCellValue()).isEqualTo(204 / 205.0);
        }
    }
}
