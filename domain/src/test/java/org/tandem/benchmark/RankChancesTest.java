package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.ImprovementDirection.HIGHER_BETTER;
import static org.tandem.indicator.ImprovementDirection.LOWER_BETTER;

import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.RankChange.Meaning;

class RankChancesTest {

    private static final int DRAWS = 1000;

    @Test
    void units_far_apart_keep_their_ranks() {
        RankChances chances = RankChances.of(Map.of("A", estimate(0.9), "B", estimate(0.5), "C", estimate(0.3), "D", estimate(0.1)), HIGHER_BETTER, DRAWS, 1);
        assertThat(chances.between("A", 1, 1)).isEqualTo(1);
        assertThat(chances.quarters("D").get(3)).isCloseTo(1, within(1e-9));
        assertThat(chances.likely("B")).isEqualTo(new Interval(2, 2));
    }

    @Test
    void where_low_is_good_the_lowest_is_first() {
        RankChances chances = RankChances.of(Map.of("A", estimate(0.9), "B", estimate(0.1)), LOWER_BETTER, DRAWS, 1);
        assertThat(chances.between("B", 1, 1)).isEqualTo(1);
    }

    @Test
    void units_that_do_not_differ_are_in_each_quarter_about_equally_often() {
        RankChances chances = RankChances.of(alike(20), HIGHER_BETTER, DRAWS, 7);
        assertThat(chances.quarters("T05")).allSatisfy(p -> assertThat(p).isBetween(0.2, 0.3));
        assertThat(chances.quarters("T05").stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
        assertThat(chances.between("T05", 1, 20)).isEqualTo(1);
    }

    @Test
    void the_same_seed_gives_the_same_answer_whatever_the_order_of_the_units() {
        Map<String, Estimate> reversed = new TreeMap<>(Comparator.reverseOrder());
        reversed.putAll(alike(20));
        assertThat(RankChances.of(reversed, HIGHER_BETTER, DRAWS, 3).quarters("T07")).isEqualTo(RankChances.of(alike(20), HIGHER_BETTER, DRAWS, 3).quarters("T07"));
    }

    @Test
    void noise_alone_is_called_no_real_change_at_least_nine_times_in_ten() {
        Random random = new Random(20_250_401);
        long called = 0;
        long all = 0;
        for (int i = 0; i < 10; i++) {
            double[] truth = random.doubles(60, 0.70, 0.76).toArray();
            Map<String, RankChange> changes = RankChange.between(observed(truth, random), observed(truth, random), HIGHER_BETTER, DRAWS, i);
            called += changes.values().stream().filter(c -> c.meaning() == Meaning.NO_REAL_CHANGE).count();
            all += changes.size();
        }
        assertThat(all).isEqualTo(600);
        assertThat(called / (double) all).isGreaterThanOrEqualTo(0.9);
    }

    private static Map<String, Estimate> observed(double[] truth, Random random) {
        Map<String, Estimate> observed = new TreeMap<>();
        for (int i = 0; i < truth.length; i++) {
            int x = BinomialDistribution.of(800, truth[i]).inverseCumulativeProbability(random.nextDouble());
            observed.put("T%02d".formatted(i), new Estimate(x / 800.0, Confidence.LEVEL_95.proportion(x, 800)));
        }
        return observed;
    }

    @Test
    void a_unit_that_passes_all_others_has_moved_up_and_one_left_behind_has_moved_down() {
        Map<String, Estimate> before = alike(20);
        Map<String, Estimate> after = alike(20);
        before.put("RISER", estimate(0.1));
        after.put("RISER", estimate(0.9));
        before.put("FALLER", estimate(0.9));
        after.put("FALLER", estimate(0.1));
        after.put("NEW", estimate(0.5));
        Map<String, RankChange> changes = RankChange.between(before, after, HIGHER_BETTER, DRAWS, 5);
        assertThat(changes.get("RISER").meaning()).isEqualTo(Meaning.MOVED_UP);
        assertThat(changes.get("FALLER").meaning()).isEqualTo(Meaning.MOVED_DOWN);
        assertThat(changes).doesNotContainKey("NEW");
    }

    @Test
    void too_few_draws_and_a_value_outside_its_interval_are_refused() {
        assertThatThrownBy(() -> RankChances.of(alike(5), HIGHER_BETTER, 50, 1)).hasMessageContaining("At least 100");
        assertThatThrownBy(() -> new Estimate(2, new Interval(0, 1))).hasMessageContaining("outside its own interval");
    }

    private static Map<String, Estimate> alike(int n) {
        Map<String, Estimate> units = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            units.put("T%02d".formatted(i), estimate(0.5));
        }
        return units;
    }

    private static Estimate estimate(double value) {
        return new Estimate(value, new Interval(value - 0.02, value + 0.02));
    }
}
