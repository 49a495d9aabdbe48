package org.tandem.intake;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Middle values. */
final class Medians {

    /** Makes the median absolute deviation of normal values their standard deviation. */
    private static final double NORMAL = 1.4826;

    private Medians() {
    }

    /** The mean of the two middle values of an even number; NaN of none. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length == 0 ? Double.NaN : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Median absolute deviation from the median, times 1.4826. */
    static double robustDeviation(double[] values, double median) {
        return NORMAL * median(Arrays.stream(values).map(v -> Math.abs(v - median)));
    }
}
