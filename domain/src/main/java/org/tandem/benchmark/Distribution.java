package org.tandem.benchmark;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Spread of an indicator over the providers that have a figure, in the indicator's unit, without weights.
 *
 * @param n             providers with a figure, at least one
 * @param lowerQuartile by the quartile method; empty when it needs more values
 * @param median        by the quartile method; empty when it needs more values
 * @param upperQuartile by the quartile method; empty when it needs more values
 * @param sd            standard deviation with n − 1; empty for a single provider
 */
public record Distribution(int n, double min, OptionalDouble lowerQuartile, OptionalDouble median, OptionalDouble upperQuartile,
                           double max, double mean, OptionalDouble sd) {

    static Distribution of(double[] sorted, QuartileMethod method) {
        double mean = mean(sorted);
        return new Distribution(sorted.length, sorted[0], method.quartile(sorted, 1), method.quartile(sorted, 2),
                method.quartile(sorted, 3), sorted[sorted.length - 1], mean, sd(sorted, mean));
    }

    /** In two passes, so that equal values have exactly their own value as mean. */
    private static double mean(double[] values) {
        double first = Arrays.stream(values).sum() / values.length;
        return first + Arrays.stream(values).map(v -> v - first).sum() / values.length;
    }

    private static OptionalDouble sd(double[] values, double mean) {
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }
}
