package org.tandem.variation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Arithmetic mean carried at twice the precision of a double (Neumaier 1974; the division corrected by its remainder), so that
 * a constant series has exactly its own value as mean. A mean that is off by one bit puts every point of such a series on
 * one side of it, which would show as a shift.
 */
final class ExactMean {

    private ExactMean() {
    }

    /** Empty when there is no number. */
    static OptionalDouble of(Collection<Double> numbers) {
        if (numbers.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        double lost = 0;
        for (double x : numbers) {
            double next = sum + x;
            lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
            sum = next;
        }
        return OptionalDouble.of(Double.isFinite(sum) ? divided(sum, lost, numbers.size()) : decimal(numbers));
    }

    private static double divided(double sum, double lost, int n) {
        double high = sum + lost;
        double low = lost - (high - sum);
        double quotient = high / n;
        double remainder = Math.fma(-quotient, n, high) + low;
        return quotient + remainder / n;
    }

    /** Sums beyond the range of a double. */
    private static double decimal(Collection<Double> numbers) {
        BigDecimal sum = numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128).doubleValue();
    }
}
