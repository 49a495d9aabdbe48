package org.tandem.report.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.LONGEST_NAME;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.report.pdf.BenchmarkReportPdf;
import org.tandem.shared.Figure;

class BenchmarkReportPdfTest {

    private final BenchmarkReportPdf pdf = new BenchmarkReportPdf();

    @Test
    void figures_gaps_and_dates_stand_in_the_text() throws IOException {
        String text = text(written("figures", aBenchmarkReport().build()));
        assertThat(text).contains("Marlbrook Hospitals NHS Trust", "Benchmark report · March 2025", "61.2 %", "8,123 of 13,271",
                "75.1 %", "minimum 78.0 %", "34th of 36", "concern, low", "suppressed", "not reported", "Open Government Licence v3.0", "Front sheet", "The Board is asked to",
                "As at 31 March 2025", "run on 9 May 2025, 14:05", "data version 42", "rule set 2026-1", "Made-up data",
                "a prompt for discussion, not a regulatory judgement", "Page 1 of");
    }

    @Test
    void real_figures_are_not_called_made_up() throws IOException {
        assertThat(text(written("real", aBenchmarkReport().ofRealFigures().build()))).doesNotContain("Made-up");
    }

    @Test
    void the_longest_name_is_printed_whole() throws IOException {
        String text = text(written("longest-name", aBenchmarkReport().named(LONGEST_NAME).build()));
        assertThat(text).contains(LONGEST_NAME);
    }

    @Test
    void the_file_is_tagged_titled_and_in_british_english() throws IOException {
        try (PDDocument document = Loader.loadPDF(written("tagged", aBenchmarkReport().build()))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Benchmark report: Marlbrook Hospitals NHS Trust, March 2025");
            assertThat(roles(document)).contains("H1", "H2", "H3", "Table", "TR", "TH", "TD", "Figure");
        }
    }

    @Test
    void the_chart_is_told_in_words() throws IOException {
        try (PDDocument document = Loader.loadPDF(written("alternative", aBenchmarkReport().build()))) {
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                    .map(PDStructureElement::getAlternateDescription))
                    .anySatisfy(words -> assertThat(words).startsWith("Process chart of four-hour performance"));
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(written("fonts", aBenchmarkReport().build()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void the_same_record_gives_the_same_bytes() throws IOException {
        byte[] first = written("same", aBenchmarkReport().build());
        assertThat(written("same", aBenchmarkReport().build())).isEqualTo(first);
        assertThat(written("other", aBenchmarkReport().runAt(Instant.parse("2025-05-10T00:00:00Z")).build())).isNotEqualTo(first);
    }

    @Test
    void a_long_table_runs_over_pages_and_repeats_its_header() throws IOException {
        byte[] file = written("long", aBenchmarkReport().withLinesPerDomain(60).build());
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isBetween(4, 10);
            PDFTextStripper fourth = new PDFTextStripper();
            fourth.setStartPage(4);
            fourth.setEndPage(4);
            assertThat(fourth.getText(document)).contains("Indicator", "England", "Change");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.05", "1, 0.05", "5, 0.05", "5, 0", "12,", "120, 0.05"})
    void a_chart_without_limits_of_few_equal_missing_or_many_points_is_drawn(int points, Double value) throws IOException {
        Figure figure = value == null ? Figure.notReported() : Figure.of(value);
        TrendChart chart = BenchmarkReportFixture.aChartOf(points, figure, Figure.notReported());
        byte[] file = written("chart-" + points + "-" + value, aBenchmarkReport().withCharts(chart).build());
        assertThat(text(file)).contains("Sickness absence over " + points + " months", "Variation: fewer than 13 points.");
    }

    @Test
    void a_report_without_exceptions_says_so() throws IOException {
        assertThat(text(written("no-charts", aBenchmarkReport().withCharts().build()))).contains("No exceptions", "none misses its standard reliably");
    }

    @Test
    void an_exception_carries_cause_action_owner_and_date_of_the_trust() throws IOException {
        assertThat(text(written("commented", aBenchmarkReport().commentedBy(new ExceptionPart.Commentary("Fewer discharges at weekends",
                "Seven-day ward rounds", "Chief operating officer", "30 June 2025")).build()))).contains("Exceptions: one",
                "Fewer discharges at weekends", "Seven-day ward rounds", "Chief operating officer", "30 June 2025");
    }

    @Test
    void the_file_is_named_after_provider_and_month() {
        assertThat(pdf.fileName(aBenchmarkReport().build())).isEqualTo("benchmark-report-ZMB1-2025-03.pdf");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
    }

    private byte[] written(String name, BenchmarkReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(report, out);
        Path kept = Files.createDirectories(Path.of("target", "papers"));
        Files.write(kept.resolve("benchmark-" + name + ".pdf"), out.toByteArray());
        return out.toByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> roles(PDDocument document) {
        return elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                .map(PDStructureElement::getStructureType).distinct().toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }
}
