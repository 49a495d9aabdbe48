package org.tandem.report.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.report.format.ValueAxis;

/** Where periods and values lie on a chart, and which get a label. */
final class ChartScale {

    private final Rectangle2D plot;
    private final int points;
    private final ValueAxis axis;

    ChartScale(TrendChart chart, Rectangle2D plot) {
        this.plot = plot;
        this.points = chart.points().size();
        this.axis = chart.valueAxis();
    }

    double x(int index) {
        double width = plot.getWidth() - 16;
        return plot.getX() + 8 + (points < 2 ? width / 2 : index * width / (points - 1));
    }

    double y(double value) {
        return plot.getMaxY() - (value - axis.low()) / (axis.high() - axis.low()) * plot.getHeight();
    }

    /** Labelled values, lowest first. */
    List<Double> ticks() {
        return axis.ticks();
    }

    /** Every how many periods the axis is labelled, so that labels keep apart. */
    int labelEvery(double labelWidth) {
        int fitting = (int) Math.max(1, plot.getWidth() / labelWidth);
        int every = (points + fitting - 1) / fitting;
        return every <= 1 ? 1 : every <= 3 ? 3 : (every + 5) / 6 * 6;
    }
}
