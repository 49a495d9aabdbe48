package org.tandem.report.pdf;

import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.report.benchmark.TrendChart.SeriesBreak;

/** What is said at the breaks of a chart, above its plot: each note on lines of its own, in the order of time, none longer than there is room. */
final class BreakNotes {

    private static final double LINE = 12;
    /** Under the name of the axis. */
    private static final double FIRST = 23;
    /** The icons at the right end of the head. */
    private static final double MARKS = 44;

    private record Line(int at, String words) {
    }

    private final Graphics2D graphics;
    private final Rectangle2D area;
    private final List<Line> lines = new ArrayList<>();

    BreakNotes(Graphics2D graphics, Rectangle2D area, TrendChart chart) {
        this.graphics = graphics;
        this.area = area;
        for (int i = 1; i < chart.points().size(); i++) {
            for (SeriesBreak rebase : chart.breaks()) {
                if (chart.points().get(i).period().equals(rebase.from())) {
                    add(i, rebase.note());
                }
            }
        }
    }

    private void add(int at, String words) {
        LineBreakMeasurer measure = new LineBreakMeasurer(new AttributedString(words, Map.of(TextAttribute.FONT, ReportFont.size(ProcessChartDrawing.LABEL)))
                .getIterator(), graphics.getFontRenderContext());
        while (measure.getPosition() < words.length()) {
            int from = measure.getPosition();
            measure.nextLayout((float) (area.getWidth() - MARKS));
            lines.add(new Line(at, words.substring(from, measure.getPosition()).strip()));
        }
    }

    /** How far below the top of the drawing the plot begins. */
    double height() {
        return FIRST + LINE * Math.max(0, lines.size() - 1) + 7;
    }

    /** About its break where there is room, else as far left or right as the drawing goes. */
    void draw(Rectangle2D plot, ChartScale scale) {
        for (int k = 0; k < lines.size(); k++) {
            Line line = lines.get(k);
            double width = ProcessChartDrawing.layout(graphics, line.words()).getAdvance();
            double middle = (scale.x(line.at()) + scale.x(line.at() - 1)) / 2;
            double left = Math.max(area.getX(), Math.min(middle - width / 2, plot.getMaxX() - width));
            ProcessChartDrawing.text(graphics, line.words(), left, area.getY() + FIRST + k * LINE, Palette.SECONDARY);
        }
    }
}
