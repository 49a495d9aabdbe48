package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void the_worst_of_five_scores_0_and_the_best_1() {
        Ranking five = new Ranking(List.of(0.3, 0.1, 0.5, 0.2, 0.4));
        assertThat(five.score(0.1)).isZero();
        assertThat(five.score(0.3)).isEqualTo(0.5);
        assertThat(five.score(0.5)).isEqualTo(1);
        assertThat(five.rank(0.5)).isEqualTo(1);
        assertThat(five.rank(0.1)).isEqualTo(5);
    }

    @Test
    void equal_values_share_the_middle_of_their_places_and_the_best_of_their_ranks() {
        Ranking four = new Ranking(List.of(0.1, 0.2, 0.2, 0.4));
        assertThat(four.score(0.2)).isEqualTo(0.5);
        assertThat(four.rank(0.2)).isEqualTo(2);
    }

    @Test
    void of_121_values_24_lie_in_the_lowest_fifth_and_30_in_the_best_quarter() {
        List<Double> values = DoubleStream.iterate(1, v -> v + 1).limit(121).boxed().toList();
        Ranking ranking = new Ranking(values);
        assertThat(values).filteredOn(v -> ranking.inLowestOneIn(5, v)).hasSize(24).contains(24.0).doesNotContain(25.0);
        assertThat(values).filteredOn(v -> ranking.inBestOneIn(4, v)).hasSize(30).contains(92.0).doesNotContain(91.0);
    }

    @Test
    void nobody_is_lowest_when_all_are_equal() {
        Ranking same = new Ranking(List.of(0.0, -0.0, 0.0, 0.0, 0.0));
        assertThat(same.inLowestOneIn(5, 0.0)).isFalse();
        assertThat(same.inBestOneIn(4, -0.0)).isFalse();
    }
}
