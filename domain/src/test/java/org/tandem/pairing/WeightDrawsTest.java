package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights of a Dirichlet distribution against its moments in closed form. */
class WeightDrawsTest {

    private static final int DRAWS = 20_000;

    private static Map<Criterion, Long> weights(long... perCent) {
        Map<Criterion, Long> weights = new EnumMap<>(Criterion.class);
        IntStream.range(0, perCent.length).forEach(k -> weights.put(Criterion.values()[k], perCent[k] * Millionths.ONE));
        return weights;
    }

    private static List<long[]> draw(double concentration, long... perCent) {
        WeightDraws draws = new WeightDraws(weights(perCent), concentration);
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.range(0, DRAWS).mapToObj(d -> draws.draw(random)).toList();
    }

    @Test
    void every_draw_adds_up_to_100_exactly() {
        assertThat(draw(50, 40, 20, 10, 10, 10, 5, 5)).allSatisfy(w -> assertThat(Arrays.stream(w).sum()).isEqualTo(Millionths.HUNDRED));
    }

    @Test
    void means_are_the_chosen_weights_and_deviations_those_of_the_distribution() {
        long[] chosen = {40, 20, 10, 10, 10, 5, 5};
        List<long[]> drawn = draw(50, chosen);
        for (int k = 0; k < chosen.length; k++) {
            int at = k;
            double[] own = drawn.stream().mapToDouble(w -> w[at] / 1e8).toArray();
            double mean = Arrays.stream(own).average().orElseThrow();
            double deviation = Math.sqrt(Arrays.stream(own).map(w -> (w - mean) * (w - mean)).sum() / (DRAWS - 1));
            double w = chosen[k] / 100.0;
            assertThat(mean).isCloseTo(w, within(0.002));
            assertThat(deviation).isCloseTo(Math.sqrt(w * (1 - w) / 51), within(0.001));
        }
    }

    @Test
    void a_greater_concentration_stays_closer_to_the_chosen_weights() {
        double wide = draw(10, 60, 40).stream().mapToDouble(w -> Math.abs(w[0] / 1e8 - 0.6)).average().orElseThrow();
        double close = draw(1000, 60, 40).stream().mapToDouble(w -> Math.abs(w[0] / 1e8 - 0.6)).average().orElseThrow();
        assertThat(close).isLessThan(wide / 5);
    }

    @Test
    void a_criterion_that_counts_alone_keeps_all_the_weight() {
        assertThat(draw(50, 100)).allSatisfy(w -> assertThat(w).containsExactly(Millionths.HUNDRED));
    }
}
