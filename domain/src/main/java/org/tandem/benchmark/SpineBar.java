package org.tandem.benchmark;

import java.util.Collection;
import java.util.OptionalDouble;
import org.tandem.indicator.ImprovementDirection;

/**
 * Geometry of one row of a spine chart as Fingertips draws it. Places run from −1 to 1 with the benchmark at 0 and the best
 * value on the right (the highest one without judgement). The value farthest from the benchmark fills its half, both sides
 * have the same scale, so one side normally stays short of its end.
 *
 * @param worst      place of the value on the far left of the bar
 * @param leftQuarter  place of the quarter point on the left (quantile type 7)
 * @param rightQuarter place of the quarter point on the right (quantile type 7)
 * @param best       place of the value on the far right of the bar
 * @param unit       what one half is, in the unit of the figure; 0 when all values equal the benchmark
 */
public record SpineBar(double worst, double leftQuarter, double rightQuarter, double best, double benchmark, double unit,
                       boolean reversed) {

    private static final double QUARTER = 0.25;

    /**
     * The bar of the values of a group.
     *
     * @param values at least one
     */
    public static SpineBar of(Collection<Double> values, double benchmark, ImprovementDirection direction) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("A spine chart needs at least one value.");
        }
        boolean reversed = direction == ImprovementDirection.LOWER_BETTER;
        double unit = Math.max(Math.abs(sorted[0] - benchmark), Math.abs(sorted[sorted.length - 1] - benchmark));
        SpineBar scale = new SpineBar(0, 0, 0, 0, benchmark, unit, reversed);
        double low = scale.place(sorted[0]);
        double lowQuarter = scale.place(QuartileMethod.type7(sorted, QUARTER));
        double highQuarter = scale.place(QuartileMethod.type7(sorted, 1 - QUARTER));
        double high = scale.place(sorted[sorted.length - 1]);
        return reversed ? new SpineBar(high, highQuarter, lowQuarter, low, benchmark, unit, true)
                : new SpineBar(low, lowQuarter, highQuarter, high, benchmark, unit, false);
    }

    /** Place of a value's marker; it may lie beyond the bar when the value is not one of the group. */
    public double place(double value) {
        double distance = unit == 0 ? 0 : (value - benchmark) / unit;
        return reversed ? 0 - distance : distance;
    }

    /** Place of a marker, none where there is no value. */
    public OptionalDouble place(OptionalDouble value) {
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(place(value.getAsDouble()));
    }
}
