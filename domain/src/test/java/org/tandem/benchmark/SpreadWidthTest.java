package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class SpreadWidthTest {

    private static final int YEAR = 12;

    @RepeatedTest(20)
    void a_provider_that_is_drawn_twice_counts_as_two_with_its_figures(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<double[]> figures = IntStream.range(0, 2 + random.nextInt(60)).mapToObj(p -> figures(random)).toList();
        int[] times = random.ints(figures.size(), 0, 4).toArray();
        List<double[]> repeated = new ArrayList<>();
        for (int p = 0; p < times.length; p++) {
            for (int again = 0; again < times[p]; again++) {
                repeated.add(figures.get(p));
            }
        }
        assertThat(new SpreadWidth(figures, 3, YEAR).of(times)).isEqualTo(plain(repeated));
    }

    private static double[] figures(Random random) {
        return random.doubles(3 + YEAR).map(x -> x < 0.1 ? Double.NaN : Math.round(20 * x) / 20.0).toArray();
    }

    /** As the method says it: sort the figures of each period and take the quartiles. */
    private static double plain(List<double[]> figures) {
        return IntStream.range(3, 3 + YEAR).mapToDouble(period -> {
            double[] sorted = figures.stream().mapToDouble(f -> f[period]).filter(x -> !Double.isNaN(x)).sorted().toArray();
            return sorted.length == 0 ? 0 : QuartileMethod.type7(sorted, 0.75) - QuartileMethod.type7(sorted, 0.25);
        }).reduce(0, Double::sum) / YEAR;
    }
}
