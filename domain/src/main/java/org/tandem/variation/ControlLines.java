package org.tandem.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tandem.shared.Figure;

/**
 * Centre line and limits of one group of an XmR chart, in the unit of the figures. Nothing is clipped at 0 or 100 %.
 *
 * @param mean            centre line; empty when the group has no figure to fit to
 * @param meanMovingRange mean of the moving ranges that were kept; empty when none was, and then there are no limits
 */
public record ControlLines(OptionalDouble mean, OptionalDouble meanMovingRange) {

    /** Distance of a process limit from the mean in mean moving ranges: 3 / 1.128, rounded as published (Wheeler). */
    static final double LIMIT_FACTOR = 2.66;

    /** Distance of a near limit: two thirds of the way to the process limit. */
    static final double NEAR_LIMIT_FACTOR = 2 * (LIMIT_FACTOR / 3);

    /** Upper limit of a moving range in mean moving ranges (Nelson 1982; Provost and Murray 2011). */
    static final double RANGE_LIMIT_FACTOR = 3.267;

    /** Fits the lines to neighbouring rows. A moving range next to a missing figure is missing. */
    static ControlLines fit(List<Figure> rows, boolean screened) {
        List<Double> values = rows.stream().filter(Figure::isPresent).map(Figure::orThrow).toList();
        List<Double> ranges = movingRanges(rows);
        OptionalDouble mean = ExactMean.of(ranges);
        return new ControlLines(ExactMean.of(values), screened && mean.isPresent() ? ExactMean.of(screen(ranges, mean.getAsDouble())) : mean);
    }

    private static List<Double> movingRanges(List<Figure> rows) {
        List<Double> ranges = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).isPresent() && rows.get(i - 1).isPresent()) {
                ranges.add(Math.abs(rows.get(i).orThrow() - rows.get(i - 1).orThrow()));
            }
        }
        return ranges;
    }

    private static List<Double> screen(List<Double> ranges, double mean) {
        return ranges.stream().filter(r -> r < RANGE_LIMIT_FACTOR * mean).toList();
    }

    /** Below it a point stands out. */
    public OptionalDouble lowerProcessLimit() {
        return line(-LIMIT_FACTOR);
    }

    /** Above it a point stands out. */
    public OptionalDouble upperProcessLimit() {
        return line(LIMIT_FACTOR);
    }

    /** Below it a point is close to the lower process limit. */
    public OptionalDouble lowerNearLimit() {
        return line(-NEAR_LIMIT_FACTOR);
    }

    /** Above it a point is close to the upper process limit. */
    public OptionalDouble upperNearLimit() {
        return line(NEAR_LIMIT_FACTOR);
    }

    private OptionalDouble line(double factor) {
        return mean.isPresent() && meanMovingRange.isPresent()
                ? OptionalDouble.of(mean.getAsDouble() + factor * meanMovingRange.getAsDouble()) : OptionalDouble.empty();
    }

    /** Whether a value lies beyond a process limit; on the limit is inside. */
    boolean isOutside(double value) {
        return isBeyond(value, lowerProcessLimit(), upperProcessLimit());
    }

    /** Whether a value lies between a near limit and its process limit. */
    boolean isNear(double value) {
        return !isOutside(value) && isBeyond(value, lowerNearLimit(), upperNearLimit());
    }

    private static boolean isBeyond(double value, OptionalDouble lower, OptionalDouble upper) {
        return upper.isPresent() && (value > upper.getAsDouble() || value < lower.getAsDouble());
    }

    /** 1 above the mean, −1 below, 0 on it or without a mean. */
    int side(double value) {
        return mean.isPresent() ? (int) Math.signum(value - mean.getAsDouble()) : 0;
    }
}
