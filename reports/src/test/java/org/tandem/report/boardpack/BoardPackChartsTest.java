package org.tandem.report.boardpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.boardpack.BoardPackFixture.aBoardPack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.tandem.boardpack.PackSection;
import org.tandem.report.format.ValueAxis;

class BoardPackChartsTest {

    @Test
    void every_exception_is_a_native_chart_that_tells_what_the_pdf_tells_and_names_its_provider() throws IOException {
        BoardPack pack = aBoardPack().about(3).withExceptions(40).build();
        try (XSSFWorkbook workbook = written(pack)) {
            List<XSSFChart> charts = workbook.getSheet("Charts").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1 + 40);
            assertThat(alternatives(workbook).subList(1, 41)).containsOnly(pack.exceptions().get(0).chart().alternative());
            assertThat(charts.stream().flatMap(c -> c.getCTChart().getPlotArea().getLineChartList().stream()).map(l -> l.getSerArray(0).getVal().getNumRef().getF()))
                    .hasSize(40).contains("'Chart data'!$D$2:$D$37", "'Chart data'!$D$1406:$D$1441").doesNotHaveDuplicates();
            assertThat(workbook.getSheet("Charts").getRow(22).getCell(0).getStringCellValue()).startsWith("Marlbrook Hospitals NHS Trust: Four-hour performance");
        }
    }

    @Test
    void a_process_chart_looks_as_in_the_pdf_its_axis_close_about_its_lines_which_can_be_told_apart_without_colours() throws IOException {
        BoardPack pack = aBoardPack().withExceptions(1).build();
        try (XSSFWorkbook workbook = written(pack)) {
            CTPlotArea area = workbook.getSheet("Charts").getDrawingPatriarch().getCharts().get(1).getCTChart().getPlotArea();
            ValueAxis axis = pack.exceptions().get(0).chart().valueAxis();
            assertThat(area.getValAxArray(0).getScaling().getMin().getVal()).isEqualTo(axis.low()).isPositive();
            assertThat(area.getValAxArray(0).getScaling().getMax().getVal()).isEqualTo(axis.high());
            assertThat(area.getLineChartArray(0).getSerList()).extracting(s -> s.getMarker().getSymbol().getVal() + " " + s.getSpPr().getLn().getPrstDash().getVal())
                    .containsExactly("circle solid", "none solid", "none dash", "none dash", "none lgDashDot");
        }
    }

    /** Of the six made-up indicators two each are in concern below their standard and in concern without one; two have no figure. */
    @Test
    void the_grid_of_variation_and_assurance_is_a_chart_of_stacked_bars_whose_numbers_stand_in_its_table() throws IOException {
        try (XSSFWorkbook workbook = written(aBoardPack().about(2).build())) {
            assertThat(numbers(workbook.getSheet("Grid"))).containsExactly(List.of(0, 0, 0, 0), List.of(0, 0, 0, 0), List.of(0, 0, 4, 0), List.of(0, 2, 4, 2));
            assertThat(alternatives(workbook).get(0)).contains("Misses: improving 0, usual variation 0, concern 4, too few points 0;");
            CTBarChart bars = workbook.getSheet("Charts").getDrawingPatriarch().getCharts().stream()
                    .flatMap(c -> c.getCTChart().getPlotArea().getBarChartList().stream()).findFirst().orElseThrow();
            assertThat(bars.getGrouping().getVal()).isEqualTo(STBarGrouping.STACKED);
            assertThat(bars.getSerArray(2).getVal().getNumRef().getNumCache().getPtArray(2).getV()).isEqualTo("4.0");
            assertThat(workbook.getSheet("Charts").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Of 12 indicators 8 show a change for the worse, and 4 miss their standard reliably");
        }
    }

    @Test
    void charts_belong_to_chosen_sections_and_there_are_none_of_nothing() throws IOException {
        try (XSSFWorkbook workbook = written(aBoardPack().with(PackSection.GRID).build())) {
            assertThat(workbook.getSheet("Charts").getDrawingPatriarch().getCharts()).hasSize(1);
        }
        try (XSSFWorkbook workbook = written(aBoardPack().withoutContent().build())) {
            assertThat(workbook.getSheet("Charts")).isNull();
        }
    }

    @Test
    void each_of_several_providers_has_a_sheet_of_its_own_which_the_dictionary_explains_once() throws IOException {
        try (XSSFWorkbook workbook = written(aBoardPack().about(3).build())) {
            for (String code : List.of("ZMB1", "ZMB2", "ZMB3")) {
                assertThat(workbook.getSheet(code).getLastRowNum()).isEqualTo(6);
                assertThat(workbook.getTable(code + "Table").getColumns().get(1).getName()).isEqualTo("Indicator");
            }
            assertThat(StreamSupport.stream(workbook.getSheet("Dictionary").spliterator(), false).map(row -> row.getCell(0).getStringCellValue())
                    .filter(s -> s.startsWith("ZMB")).distinct()).containsExactly("ZMB1 to ZMB3");
        }
    }

    private static List<String> alternatives(XSSFWorkbook workbook) {
        return workbook.getSheet("Charts").getDrawingPatriarch().getShapes().stream()
                .map(s -> ((XSSFGraphicFrame) s).getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr()).toList();
    }

    private static List<List<Integer>> numbers(XSSFSheet grid) {
        return StreamSupport.stream(grid.spliterator(), false).skip(1).map(BoardPackChartsTest::numbers).toList();
    }

    private static List<Integer> numbers(Row row) {
        return StreamSupport.stream(row.spliterator(), false).skip(1).map(cell -> (int) cell.getNumericCellValue()).toList();
    }

    private static XSSFWorkbook written(BoardPack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BoardPackWorkbook().write(pack, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
