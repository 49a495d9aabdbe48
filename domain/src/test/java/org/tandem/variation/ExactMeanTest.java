package org.tandem.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ExactMeanTest {

    @Test
    void a_constant_series_has_its_own_value_as_mean() {
        Random random = new Random(20_250_401);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(20) - 10);
            assertThat(mean(DoubleStream.generate(() -> value).limit(1 + random.nextInt(120)).toArray())).hasValue(value);
        }
    }

    @Test
    void the_mean_of_other_series_is_right_to_the_last_digits() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            List<Double> values = random.doubles(1 + random.nextInt(60), -1, 3).boxed().toList();
            BigDecimal sum = values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            double exact = sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128).doubleValue();
            assertThat(mean(values.stream().mapToDouble(v -> v).toArray()).orElseThrow()).isCloseTo(exact, within(2 * Math.ulp(exact)));
        }
    }

    @Test
    void a_sum_beyond_the_range_of_a_double_still_has_a_mean_and_no_number_has_none() {
        assertThat(mean(1.5e308, 1.5e308)).hasValue(1.5e308);
        assertThat(mean()).isEmpty();
    }

    private static OptionalDouble mean(double... numbers) {
        return ExactMean.of(numbers, numbers.length);
    }
}
