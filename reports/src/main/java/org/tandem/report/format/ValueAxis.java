package org.tandem.report.format;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.tandem.indicator.IndicatorKind;

/**
 * Which values a chart of a series shows, in a PDF and in a workbook alike: close about what is drawn, between round values, four to
 * seven steps apart. It need not begin at zero, since lines are compared by their course.
 *
 * @param low  lowest value shown
 * @param high highest value shown
 * @param step between labelled values
 */
public record ValueAxis(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double ROOM = 0.04;
    private static final int STEPS = 5;

    /** About the values that are drawn; from 0 to 1 where there is none. */
    public static ValueAxis over(double[] drawn, IndicatorKind kind) {
        double min = DoubleStream.of(drawn).min().orElse(0);
        double max = DoubleStream.of(drawn).max().orElse(1);
        double range = max > min ? max - min : Math.max(Math.abs(max), 1) / 10;
        double step = Math.max(roundStep(range / STEPS), smallestStep(kind));
        double below = Math.floor((min - range * ROOM) / step) * step;
        double above = Math.ceil((max + range * ROOM) / step) * step;
        return new ValueAxis(min >= 0 ? Math.max(0, below) : below, kind == IndicatorKind.PROPORTION && max <= 1 ? Math.min(1, above) : above, step);
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

    /** Labelled values, lowest first. */
    public List<Double> ticks() {
        return LongStream.rangeClosed(0, Math.round((high - low) / step)).mapToObj(i -> low + i * step).toList();
    }
}
