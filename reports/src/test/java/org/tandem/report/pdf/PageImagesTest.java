package org.tandem.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aChartOf;
import static org.tandem.report.boardpack.BoardPackFixture.aBoardPack;
import static org.tandem.report.pairing.PairingPaperFixture.aPairingPaper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.report.ReportRenderer;
import org.tandem.report.benchmark.BenchmarkReportFixture;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.shared.Figure;

/**
 * The pages of papers look as they did when they were last looked at: small grey pictures kept beside the tests, compared with
 * room for other smoothing of edges. Fonts are embedded, so the pictures are the same everywhere. After a wanted change, look at
 * the new ones in {@code target/pages} and put them in place with {@code -Dtandem.pages=keep}.
 */
class PageImagesTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "org", "tandem", "report", "pages");
    private static final Path SEEN = Path.of("target", "pages");
    private static final float DOTS_PER_INCH = 40;
    private static final int MOST_PAGES = 4;
    /** Of 255 steps of grey; edges that are smoothed otherwise differ by less over the squares that are compared. */
    private static final int ANOTHER_GREY = 40;
    private static final int SQUARE = 4;
    private static final double MOST_DIFFERENT = 0.005;

    private record Paper(String name, byte[] file) {

        static <R> Paper of(String name, ReportRenderer<R> renderer, R report) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                renderer.write(report, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Paper(name, out.toByteArray());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Paper> papers() {
        BenchmarkReportPdf report = new BenchmarkReportPdf();
        PairingPaperPdf pairing = new PairingPaperPdf();
        BoardPackPdf pack = new BoardPackPdf();
        return Stream.of(
                Paper.of("report", report, aBenchmarkReport().build()),
                Paper.of("report-longest-name", report, aBenchmarkReport().named(BenchmarkReportFixture.LONGEST_NAME).withLinesPerDomain(20).build()),
                Paper.of("report-no-exceptions", report, aBenchmarkReport().withCharts().withLinesPerDomain(0).build()),
                Paper.of("report-forty-exceptions", report, aBenchmarkReport().withCharts(charts(40)).build()),
                Paper.of("pairing-regional", pairing, aPairingPaper().build()),
                Paper.of("pairing-party", pairing, aPairingPaper().forAParty().build()),
                Paper.of("pairing-no-pairs", pairing, aPairingPaper().withoutPairs().build()),
                Paper.of("pairing-forty-pairs", pairing, aPairingPaper().withPairs(40).build()),
                Paper.of("pack-one-provider", pack, aBoardPack().ofABody().build()),
                Paper.of("pack-board", pack, aBoardPack().ofABody().about(5).withExceptions(10).build()));
    }

    private static TrendChart[] charts(int count) {
        return IntStream.range(0, count).mapToObj(i -> aChartOf(13 + i % 24, Figure.of(0.05), Figure.of(0.04))).toArray(TrendChart[]::new);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_first_pages_look_as_they_did_when_they_were_looked_at(Paper paper) throws IOException {
        List<BufferedImage> pages = pages(paper);
        assertThat(pages).isNotEmpty();
        for (int i = 0; i < pages.size(); i++) {
            String name = "%s-%d.png".formatted(paper.name(), i + 1);
            keep(SEEN, name, pages.get(i));
            if ("keep".equals(System.getProperty("tandem.pages"))) {
                keep(KEPT, name, pages.get(i));
            }
            assertThat(KEPT.resolve(name)).as("a page that has not been looked at").exists();
            assertThat(different(ImageIO.read(KEPT.resolve(name).toFile()), pages.get(i))).as("share of %s that looks otherwise", name)
                    .isLessThan(MOST_DIFFERENT);
        }
    }

    private static List<BufferedImage> pages(Paper paper) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper.file())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
                pages.add(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY));
            }
        }
        return pages;
    }

    private static void keep(Path folder, String name, BufferedImage page) throws IOException {
        ImageIO.write(page, "png", Files.createDirectories(folder).resolve(name).toFile());
    }

    /** Share of the squares whose mean grey is another; all of them where the pages have not the same size. */
    private static double different(BufferedImage kept, BufferedImage seen) {
        if (kept.getWidth() != seen.getWidth() || kept.getHeight() != seen.getHeight()) {
            return 1;
        }
        int squares = 0;
        int others = 0;
        for (int y = 0; y + SQUARE <= kept.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= kept.getWidth(); x += SQUARE) {
                squares++;
                others += Math.abs(grey(kept, x, y) - grey(seen, x, y)) > ANOTHER_GREY ? 1 : 0;
            }
        }
        return (double) others / squares;
    }

    private static int grey(BufferedImage page, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += page.getRaster().getSample(x, y, 0);
            }
        }
        return sum / (SQUARE * SQUARE);
    }
}
