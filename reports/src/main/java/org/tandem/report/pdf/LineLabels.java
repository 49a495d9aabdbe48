package org.tandem.report.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.report.benchmark.TrendChart.Point;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.Figure;

/** The labels at the right end of the lines, in place of a legend, moved apart where lines lie close. */
final class LineLabels {

    private static final double APART = 12;

    private record Label(String words, double y) {
    }

    private final TrendChart chart;
    private final Rectangle2D plot;
    private final ChartScale scale;

    LineLabels(TrendChart chart, Rectangle2D plot, ChartScale scale) {
        this.chart = chart;
        this.plot = plot;
        this.scale = scale;
    }

    void draw(Graphics2D graphics) {
        double lowest = Double.NEGATIVE_INFINITY;
        for (Label label : labels()) {
            double y = Math.max(label.y() + 3.5, lowest + APART);
            ProcessChartDrawing.text(graphics, label.words(), plot.getMaxX() + 5, y, Palette.TEXT);
            lowest = y;
        }
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        if (!chart.points().isEmpty()) {
            Point last = chart.points().get(chart.points().size() - 1);
            add(labels, "upper limit ", last.upperLimit());
            add(labels, "mean ", last.mean());
            add(labels, "lower limit ", last.lowerLimit());
        }
        if (chart.target().present()) {
            labels.add(new Label(chart.target().value().words(), scale.y(chart.target().value().value())));
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        return labels;
    }

    private void add(List<Label> labels, String words, Figure figure) {
        if (figure.isPresent()) {
            labels.add(new Label(words + ReportFormat.number(figure.orThrow(), chart.kind()), scale.y(figure.orThrow())));
        }
    }
}
