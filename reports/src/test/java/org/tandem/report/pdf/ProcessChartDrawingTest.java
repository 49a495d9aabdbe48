package org.tandem.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.LONGEST_NAME;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aChartWithBreaks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.report.benchmark.TrendChart;

/** Letters of drawings are outlines, so what is cut off at the edge of one is no text that a reader of the file could find. */
class ProcessChartDrawingTest {

    private static final int EDGE = 400;
    private static final Rectangle2D AREA = new Rectangle2D.Double(EDGE, EDGE, 523, 200);
    private static final String JOINED = " joined on 1 October 2023; earlier figures are those of the parts added up.";

    @ParameterizedTest
    @ValueSource(strings = {"Short", LONGEST_NAME + JOINED, "Kestrel Vale Hospital NHS Trust" + JOINED})
    void a_note_at_an_early_break_stays_within_the_drawing(String note) {
        assertThat(inkOutside(aChartWithBreaks(note))).isZero();
    }

    @Test
    void notes_of_several_breaks_stand_one_under_another_within_the_drawing() {
        assertThat(inkOutside(aChartWithBreaks(LONGEST_NAME + JOINED, "Another" + JOINED, "A third" + JOINED))).isZero();
    }

    /** Points drawn beside the area. */
    private static int inkOutside(TrendChart chart) {
        BufferedImage image = new BufferedImage(2 * EDGE + 523, 2 * EDGE + 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        new ProcessChartDrawing(chart).render(null, graphics, AREA);
        graphics.dispose();
        int outside = 0;
        int inside = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    boolean within = AREA.contains(x, y);
                    inside += within ? 1 : 0;
                    outside += within ? 0 : 1;
                }
            }
        }
        assertThat(inside).isPositive();
        return outside;
    }
}
