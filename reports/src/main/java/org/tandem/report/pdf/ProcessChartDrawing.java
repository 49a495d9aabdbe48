package org.tandem.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.report.benchmark.TrendChart.Point;
import org.tandem.report.benchmark.TrendChart.SeriesBreak;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.Figure;

/**
 * Draws a process chart as vectors: grey line, points coloured by variation with an outline, mean solid, limits dashed, one
 * labelled target, a gap with its note where the series was rebased.
 */
final class ProcessChartDrawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;
    static final float LABEL = 10;
    private static final BasicStroke THIN = new BasicStroke(0.5f);
    private static final BasicStroke LINE = new BasicStroke(1.1f);
    private static final BasicStroke DASHED = new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 3}, 0);
    private static final BasicStroke DOTTED = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {8, 3, 2, 3}, 0);

    private final TrendChart chart;

    ProcessChartDrawing(TrendChart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        BreakNotes notes = new BreakNotes(graphics, area, chart);
        Rectangle2D plot = new Rectangle2D.Double(area.getX() + 48, area.getY() + notes.height(), area.getWidth() - 166,
                area.getHeight() - notes.height() - 20);
        ChartScale scale = new ChartScale(chart, plot);
        drawHead(graphics, area);
        if (chart.points().stream().noneMatch(point -> point.value().isPresent())) {
            text(graphics, "No figures were reported in this time.", plot.getX(), plot.getCenterY(), Palette.TEXT);
            return;
        }
        drawGrid(graphics, plot, scale);
        drawPeriods(graphics, plot, scale);
        drawLines(graphics, scale);
        drawTarget(graphics, plot, scale);
        chart.breaks().forEach(rebase -> drawBreak(graphics, plot, scale, rebase));
        notes.draw(plot, scale);
        drawSeries(graphics, scale);
        new LineLabels(chart, plot, scale).draw(graphics);
    }

    private void drawHead(Graphics2D graphics, Rectangle2D area) {
        text(graphics, chart.axis(), area.getX(), area.getY() + 10, Palette.SECONDARY);
        double x = area.getMaxX() - 18;
        if (chart.assurance().present()) {
            MarkDrawing.of(chart.assurance().value()).render(null, graphics, new Rectangle2D.Double(x, area.getY(), 17, 17));
            x -= 22;
        }
        if (chart.variation().present()) {
            MarkDrawing.of(chart.variation().value()).render(null, graphics, new Rectangle2D.Double(x, area.getY(), 17, 17));
        }
    }

    private void drawGrid(Graphics2D graphics, Rectangle2D plot, ChartScale scale) {
        for (double tick : scale.ticks()) {
            graphics.setStroke(THIN);
            graphics.setColor(Palette.BORDER);
            graphics.draw(new Line2D.Double(plot.getX(), scale.y(tick), plot.getMaxX(), scale.y(tick)));
            textRight(graphics, ReportFormat.number(tick, chart.kind()), plot.getX() - 4, scale.y(tick) + 3.5);
        }
    }

    private void drawPeriods(Graphics2D graphics, Rectangle2D plot, ChartScale scale) {
        List<Point> points = chart.points();
        int every = scale.labelEvery(50);
        // the newest period is always labelled
        for (int i = points.size() - 1; i >= 0; i -= every) {
            String month = ReportFormat.shortMonth(points.get(i).period());
            double width = layout(graphics, month).getAdvance();
            text(graphics, month, scale.x(i) - width / 2, plot.getMaxY() + 15, Palette.SECONDARY);
        }
    }

    private void drawLines(Graphics2D graphics, ChartScale scale) {
        drawLevel(graphics, scale, Point::mean, LINE, Palette.TEXT);
        drawLevel(graphics, scale, Point::lowerLimit, DASHED, Palette.SECONDARY);
        drawLevel(graphics, scale, Point::upperLimit, DASHED, Palette.SECONDARY);
    }

    private void drawLevel(Graphics2D graphics, ChartScale scale, Function<Point, Figure> level, BasicStroke stroke, Color colour) {
        graphics.setStroke(stroke);
        graphics.setColor(colour);
        join(scale, level).forEach(graphics::draw);
    }

    private List<Line2D> join(ChartScale scale, Function<Point, Figure> level) {
        List<Point> points = chart.points();
        return IntStream.range(1, points.size())
                .filter(i -> points.get(i).group() == points.get(i - 1).group())
                .filter(i -> level.apply(points.get(i)).isPresent() && level.apply(points.get(i - 1)).isPresent())
                .<Line2D>mapToObj(i -> new Line2D.Double(scale.x(i - 1), scale.y(level.apply(points.get(i - 1)).orThrow()),
                        scale.x(i), scale.y(level.apply(points.get(i)).orThrow())))
                .toList();
    }

    private void drawTarget(Graphics2D graphics, Rectangle2D plot, ChartScale scale) {
        if (chart.target().present()) {
            double y = scale.y(chart.target().value().value());
            graphics.setStroke(DOTTED);
            graphics.setColor(Palette.TEXT);
            graphics.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
        }
    }

    private void drawBreak(Graphics2D graphics, Rectangle2D plot, ChartScale scale, SeriesBreak rebase) {
        List<Point> points = chart.points();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).period().equals(rebase.from())) {
                double x = (scale.x(i) + scale.x(i - 1)) / 2;
                graphics.setStroke(THIN);
                graphics.setColor(Palette.SECONDARY);
                graphics.draw(new Line2D.Double(x, plot.getY() - 4, x, plot.getMaxY()));
            }
        }
    }

    private void drawSeries(Graphics2D graphics, ChartScale scale) {
        drawLevel(graphics, scale, Point::value, LINE, Palette.USUAL);
        for (int i = 0; i < chart.points().size(); i++) {
            Point point = chart.points().get(i);
            if (point.value().isPresent()) {
                Ellipse2D dot = new Ellipse2D.Double(scale.x(i) - 3, scale.y(point.value().orThrow()) - 3, 6, 6);
                graphics.setColor(Palette.of(point.signal()));
                graphics.fill(dot);
                graphics.setStroke(new BasicStroke(0.8f));
                graphics.setColor(Palette.TEXT);
                graphics.draw(dot);
            }
        }
    }

    static TextLayout layout(Graphics2D graphics, String words) {
        return new TextLayout(words, ReportFont.size(LABEL), graphics.getFontRenderContext());
    }

    static void text(Graphics2D graphics, String words, double x, double y, Color colour) {
        graphics.setColor(colour);
        layout(graphics, words).draw(graphics, (float) x, (float) y);
    }

    private static void textRight(Graphics2D graphics, String words, double x, double y) {
        text(graphics, words, x - layout(graphics, words).getAdvance(), y, Palette.SECONDARY);
    }
}
