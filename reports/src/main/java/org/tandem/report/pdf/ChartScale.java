package org.tandem.report.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.shared.Figure;

/** Where periods and values lie on a chart, and which values get a label: a round step, four to seven of them. */
final class ChartScale {

    private static final double[] ROUND = {1, 2, 5, 10};

    private final Rectangle2D plot;
    private final int points;
    private final double step;
    private final double low;
    private final double high;

    ChartScale(TrendChart chart, Rectangle2D plot) {
        this.plot = plot;
        this.points = chart.points().size();
        double[] shown = shownValues(chart);
        double min = DoubleStream.of(shown).min().orElse(0);
        double max = DoubleStream.of(shown).max().orElse(1);
        double range = max > min ? max - min : Math.max(Math.abs(max), 1) / 10;
        this.step = Math.max(roundStep(range / 5), smallestStep(chart.kind()));
        double below = Math.floor((min - range * 0.04) / step) * step;
        double above = Math.ceil((max + range * 0.04) / step) * step;
        this.low = min >= 0 ? Math.max(0, below) : below;
        this.high = chart.kind() == IndicatorKind.PROPORTION && max <= 1 ? Math.min(1, above) : above;
    }

    private static double[] shownValues(TrendChart chart) {
        DoubleStream figures = chart.points().stream()
                .flatMap(point -> Stream.of(point.value(), point.lowerLimit(), point.upperLimit()))
                .filter(Figure::isPresent)
                .mapToDouble(Figure::orThrow);
        DoubleStream target = chart.target().present() ? DoubleStream.of(chart.target().value().value()) : DoubleStream.empty();
        return DoubleStream.concat(figures, target).toArray();
    }

    /** So that no two labels read the same. */
    private static double smallestStep(IndicatorKind kind) {
        return switch (kind) {
            case PROPORTION -> 0.001;
            case RATIO -> 0.01;
            case RATE, MEAN -> 0.1;
            case COUNT, MONEY -> 1;
        };
    }

    private static double roundStep(double wanted) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            if (round * magnitude >= wanted) {
                return round * magnitude;
            }
        }
        return 10 * magnitude;
    }

    double x(int index) {
        double width = plot.getWidth() - 16;
        return plot.getX() + 8 + (points < 2 ? width / 2 : index * width / (points - 1));
    }

    double y(double value) {
        return plot.getMaxY() - (value - low) / (high - low) * plot.getHeight();
    }

    /** Labelled values, lowest first. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Every how many periods the axis is labelled, so that labels keep apart. */
    int labelEvery(double labelWidth) {
        int fitting = (int) Math.max(1, plot.getWidth() / labelWidth);
        int every = (points + fitting - 1) / fitting;
        return every <= 1 ? 1 : every <= 3 ? 3 : (every + 5) / 6 * 6;
    }
}
