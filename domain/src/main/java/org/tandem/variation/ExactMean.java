package org.tandem.variation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Arithmetic mean carried at twice the precision of a double (Neumaier 1974; the division corrected by its remainder), so that
 * a constant series has exactly its own value as mean. A mean that is off by one bit puts every point of such a series on
 * one side of it, which would show as a shift.
 */
final class ExactMean {

    private ExactMean() {
    }

    /** Mean of the first {@code n} numbers; empty when there is none. */
    static OptionalDouble of(double[] numbers, int n) {
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < n; i++) {
            double x = numbers[i];
            double next = sum + x;
            lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
            sum = next;
        }
        return OptionalDouble.of(Double.isFinite(sum) ? divided(sum, lost, n) : decimal(numbers, n));
    }

    private static double divided(double sum, double lost, int n) {
        double high = sum + lost;
        double low = lost - (high - sum);
        double quotient = high / n;
        double remainder = Math.fma(-quotient, n, high) + low;
        return quotient + remainder / n;
    }

    /** Sums beyond the range of a double. */
    private static double decimal(double[] numbers, int n) {
        BigDecimal sum = Arrays.stream(numbers, 0, n).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128).doubleValue();
    }
}
