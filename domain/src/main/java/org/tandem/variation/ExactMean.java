package org.tandem.variation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Arithmetic mean without rounding on the way. A mean that is off by one bit puts every point of a constant series on
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
        BigDecimal sum = numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return OptionalDouble.of(sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128).doubleValue());
    }
}
