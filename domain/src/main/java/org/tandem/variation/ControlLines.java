package org.tandem.variation;

import java.util.OptionalDouble;

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

    /**
     * Fits the lines to neighbouring rows, {@code from} to before {@code to}, NaN where there is no figure. A moving range next to
     * a missing figure is missing.
     */
    static ControlLines fit(double[] rows, int from, int to, boolean screened) {
        double[] kept = new double[Math.max(0, to - from)];
        int n = 0;
        for (int i = from; i < to; i++) {
            n = append(rows[i], kept, n);
        }
        OptionalDouble centre = ExactMean.of(kept, n);
        n = 0;
        for (int i = from + 1; i < to; i++) {
            n = append(Math.abs(rows[i] - rows[i - 1]), kept, n);
        }
        OptionalDouble range = ExactMean.of(kept, n);
        return new ControlLines(centre, screened && range.isPresent() ? ExactMean.of(kept, screen(kept, n, range.getAsDouble())) : range);
    }

    private static int append(double number, double[] kept, int n) {
        if (Double.isNaN(number)) {
            return n;
        }
        kept[n] = number;
        return n + 1;
    }

    /** Moves the ranges that are kept to the front and answers their number. */
    private static int screen(double[] ranges, int n, double mean) {
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (ranges[i] < RANGE_LIMIT_FACTOR * mean) {
                ranges[kept++] = ranges[i];
            }
        }
        return kept;
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
