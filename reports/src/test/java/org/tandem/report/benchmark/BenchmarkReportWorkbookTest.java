package org.tandem.report.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.pdf.BenchmarkReportPdf;
import org.tandem.shared.Figure;

class BenchmarkReportWorkbookTest {

    private static final int VALUE = 4;
    private static final int NUMERATOR = 5;
    private static final int ENGLAND = 7;
    private final BenchmarkReport report = aBenchmarkReport().build();

    @Test
    void the_workbook_and_the_pdf_show_the_same_figures() throws IOException {
        String pdf;
        try (PDDocument document = Loader.loadPDF(written(new BenchmarkReportPdf()))) {
            pdf = new PDFTextStripper().getText(document);
        }
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook workbook = open()) {
            Sheet indicators = workbook.getSheet("Indicators");
            assertThat(indicators.getLastRowNum()).isEqualTo(6);
            for (int i = 1; i <= indicators.getLastRowNum(); i++) {
                Row row = indicators.getRow(i);
                assertThat(pdf).contains(shown.formatCellValue(row.getCell(VALUE)), shown.formatCellValue(row.getCell(ENGLAND)));
            }
        }
    }

    @Test
    void values_keep_their_full_precision() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Row fourHours = workbook.getSheet("Indicators").getRow(1);
            assertThat(fourHours.getCell(VALUE).getNumericCellValue()).isEqualTo(8123.0 / 13271);
            assertThat(fourHours.getCell(NUMERATOR).getNumericCellValue()).isEqualTo(8123);
        }
    }

    @Test
    void a_gap_is_its_reason() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Row mortality = workbook.getSheet("Indicators").getRow(5);
            assertThat(mortality.getCell(VALUE).getStringCellValue()).isEqualTo("suppressed");
            assertThat(workbook.getSheet("Indicators").getRow(6).getCell(VALUE).getStringCellValue()).isEqualTo("not reported");
        }
    }

    @Test
    void the_series_holds_every_month_of_the_chart() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Sheet series = workbook.getSheet("Series");
            assertThat(series.getLastRowNum()).isEqualTo(36);
            assertThat(StreamSupport.stream(series.spliterator(), false).filter(row -> row.getRowNum() > 0)
                    .filter(row -> row.getCell(2).getCellType() == CellType.STRING)
                    .map(row -> row.getCell(1).getStringCellValue() + " " + row.getCell(2).getStringCellValue()))
                    .containsExactly("January 2023 not reported");
        }
    }

    @Test
    void the_workbook_names_the_same_snapshot_and_has_the_same_bytes_again() throws IOException {
        assertThat(written(new BenchmarkReportWorkbook())).isEqualTo(written(new BenchmarkReportWorkbook()));
        try (XSSFWorkbook workbook = open()) {
            assertThat(StreamSupport.stream(workbook.getSheet("Provenance").spliterator(), false)
                    .map(row -> row.getCell(1)).filter(cell -> cell.getCellType() == CellType.STRING)
                    .map(cell -> cell.getStringCellValue())).contains(CanonicalJson.sha256(report));
        }
    }

    @Test
    void every_exception_is_a_native_chart_with_its_alternative_text_and_a_gap_where_nothing_was_reported() throws IOException {
        TrendChart trend = report.exceptions().get(0).chart();
        try (XSSFWorkbook workbook = open()) {
            XSSFChart chart = workbook.getSheet("Charts").getDrawingPatriarch().getCharts().get(0);
            XSSFGraphicFrame frame = (XSSFGraphicFrame) workbook.getSheet("Charts").getDrawingPatriarch().getShapes().get(0);
            assertThat(frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr()).isEqualTo(trend.alternative());
            assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
            Sheet data = workbook.getSheet("Chart data");
            for (int i = 0; i < trend.points().size(); i++) {
                Figure value = trend.points().get(i).value();
                assertThat(data.getRow(i + 1).getCell(3).getCellType()).isEqualTo(value.isPresent() ? CellType.NUMERIC : CellType.BLANK);
            }
            assertThat(chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0).getVal().getNumRef().getF()).isEqualTo("'Chart data'!$D$2:$D$37");
        }
    }

    private XSSFWorkbook open() throws IOException {
        byte[] file = written(new BenchmarkReportWorkbook());
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("data-book.xlsx"), file);
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private byte[] written(ReportRenderer<BenchmarkReport> renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        return out.toByteArray();
    }
}
