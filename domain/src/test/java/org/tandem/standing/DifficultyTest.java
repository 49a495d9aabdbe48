package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;
import static org.tandem.standing.TwentyTrusts.LATEST;
import static org.tandem.standing.TwentyTrusts.LOW;
import static org.tandem.standing.TwentyTrusts.MARCH_2025;
import static org.tandem.standing.TwentyTrusts.MIDDLE;
import static org.tandem.standing.TwentyTrusts.SHARE;
import static org.tandem.standing.TwentyTrusts.SUBJECT;
import static org.tandem.standing.TwentyTrusts.THIRD;
import static org.tandem.standing.TwentyTrusts.after;
import static org.tandem.standing.TwentyTrusts.panel;
import static org.tandem.standing.TwentyTrusts.peers;
import static org.tandem.standing.TwentyTrusts.standing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.PanelBuilder;
import org.tandem.indicator.Topic;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Period;

class DifficultyTest {

    @Test
    void low_in_all_of_the_last_four_quarters_is_persistent_and_says_so_first() {
        TopicStanding standing = after(LOW, LOW, LOW, LOW);
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(standing.reasons().get(0).sentence()).isEqualTo("In the lowest-placed fifth of 20 acute trusts in urgent care"
                + " in 4 of the last 4 quarters (April 2024 to March 2025).");
        assertThat(standing.reasons().get(0).periods()).hasSize(4).endsWith(LATEST);
    }

    @Test
    void low_in_three_of_four_with_the_latest_is_persistent() {
        assertThat(after(LOW, MIDDLE, LOW, LOW).difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(after(LOW, LOW, MIDDLE, LOW).difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
    }

    @Test
    void low_in_three_of_four_without_the_latest_is_recovering() {
        TopicStanding standing = after(LOW, LOW, LOW, MIDDLE);
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.RECOVERING);
        assertThat(standing.reasons()).extracting(StandingReason::rule).contains("WAS_PERSISTENT");
    }

    @Test
    void the_fourth_from_the_bottom_of_twenty_is_low_and_the_fifth_is_not() {
        assertThat(after(0.435).quarters().get(0).low()).isTrue();
        assertThat(after(0.445).quarters().get(0).low()).isFalse();
    }

    @Test
    void a_lead_worse_than_England_is_named_with_both_figures() {
        assertThat(sentences(after(LOW, LOW, LOW, LOW)))
                .contains("Indicator SHARE stood at 10.0 % in January to March 2025, worse than England (48.0 %).");
    }

    @Test
    void without_a_missed_minimum_and_not_worse_than_England_it_is_not_persistent() {
        PanelBuilder panel = lowButBetterThanEngland(peers(anIndicator(SHARE).build()));
        TopicStanding standing = standing(panel.quarters(SHARE, SUBJECT, LATEST.plus(-3), LOW, LOW, MIDDLE, LOW).build());
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(standing.reasons().get(0).sentence()).endsWith("no lead indicator misses its minimum or is worse than England.");
    }

    @Test
    void a_missed_minimum_alone_makes_it_persistent() {
        PanelBuilder panel = lowButBetterThanEngland(peers(anIndicator(SHARE).withMinimum(0.78).build()));
        TopicStanding standing = standing(panel.quarters(SHARE, SUBJECT, LATEST.plus(-3), LOW, LOW, MIDDLE, LOW).build());
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(sentences(standing)).contains("Indicator SHARE stood at 10.0 % in January to March 2025, below the minimum of 78 %.");
    }

    @Test
    void a_figure_on_the_minimum_does_not_miss_it() {
        PanelBuilder panel = lowButBetterThanEngland(peers(anIndicator(SHARE).withMinimum(0.10).build()));
        assertThat(standing(panel.quarters(SHARE, SUBJECT, LATEST.plus(-3), LOW, LOW, MIDDLE, LOW).build()).difficulty())
                .isEqualTo(DifficultyStatus.WATCH);
    }

    @Test
    void low_in_the_latest_two_quarters_is_emerging() {
        assertThat(after(MIDDLE, MIDDLE, LOW, LOW).difficulty()).isEqualTo(DifficultyStatus.EMERGING);
        assertThat(after(LOW, LOW).difficulty()).isEqualTo(DifficultyStatus.EMERGING);
    }

    @Test
    void one_low_quarter_is_a_watch_with_the_note_on_regression_to_the_mean() {
        TopicStanding standing = after(MIDDLE, MIDDLE, MIDDLE, LOW);
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(sentences(standing)).startsWith(
                "In the lowest-placed fifth of 20 acute trusts in urgent care in January to March 2025 and in none of the 3 quarters before.",
                "This is one quarter; part of the fall is likely to come back by itself.");
    }

    @Test
    void two_low_quarters_apart_are_a_watch_without_that_note() {
        TopicStanding standing = after(MIDDLE, LOW, MIDDLE, LOW);
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(standing.reasons()).extracting(StandingReason::rule).doesNotContain("REGRESSION_TO_MEAN");
    }

    @Test
    void lowest_third_in_three_of_four_with_the_latest_is_a_watch_and_in_two_of_four_it_is_none() {
        assertThat(after(MIDDLE, THIRD, THIRD, THIRD).difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(after(MIDDLE, MIDDLE, THIRD, THIRD).difficulty()).isEqualTo(DifficultyStatus.NONE);
        assertThat(after(THIRD, THIRD, THIRD, MIDDLE).difficulty()).isEqualTo(DifficultyStatus.NONE);
    }

    @Test
    void low_in_two_of_the_last_four_and_not_now_is_recovering_and_in_one_it_is_none() {
        assertThat(after(LOW, MIDDLE, LOW, MIDDLE).difficulty()).isEqualTo(DifficultyStatus.RECOVERING);
        assertThat(after(MIDDLE, LOW, MIDDLE, MIDDLE).difficulty()).isEqualTo(DifficultyStatus.NONE);
    }

    @Test
    void persistent_four_quarter_ends_ago_is_recovering_and_five_ago_is_none() {
        assertThat(after(LOW, LOW, LOW, MIDDLE, MIDDLE, MIDDLE, MIDDLE).difficulty()).isEqualTo(DifficultyStatus.RECOVERING);
        assertThat(after(LOW, LOW, LOW, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE).difficulty()).isEqualTo(DifficultyStatus.NONE);
    }

    @Test
    void the_need_is_half_the_distance_from_the_top_and_half_the_share_of_low_quarters() {
        assertThat(after(LOW, LOW, LOW, LOW).needSize()).isCloseTo(1, within(1e-12));
        double middle = 11 / 19.0;
        assertThat(after(MIDDLE, MIDDLE, LOW, LOW).needSize()).isCloseTo(0.5 * (1 - middle / 2) + 0.5 * 2 / 4, within(0.02));
        assertThat(after(MIDDLE, MIDDLE, MIDDLE, MIDDLE).needSize()).isZero();
        assertThat(after(LOW, LOW, LOW, MIDDLE).needSize()).isZero();
    }

    @Test
    void earlier_quarter_ends_are_computed_newest_first() {
        List<Standings> back = new StandingCalculation().computeBackFrom(panel(LOW, LOW, LOW, MIDDLE), TwentyTrusts.rules(), MARCH_2025, 2);
        assertThat(back).extracting(Standings::asOf)
                .containsExactly(MARCH_2025, Period.month(2024, 12), Period.month(2024, 9));
        assertThat(back).extracting(s -> s.of(SUBJECT, Topic.URGENT_CARE).orElseThrow().difficulty())
                .containsExactly(DifficultyStatus.RECOVERING, DifficultyStatus.PERSISTENT, DifficultyStatus.EMERGING);
    }

    @Test
    void a_fall_of_the_gap_to_England_beyond_its_variation_is_a_signal_in_the_lead() {
        PanelBuilder panel = wavering(0.50);
        panel.counts(SHARE, SUBJECT, MARCH_2025, 300, 1000);
        assertThat(sentences(standing(panel.build()))).contains("Indicator SHARE was 19.0 points below England in March 2025, a change"
                + " for the worse beyond the usual variation of this gap; the gap to the same month is used because season moves everyone.");
    }

    @Test
    void a_gap_within_its_variation_is_no_signal() {
        assertThat(standing(wavering(0.50).build()).reasons()).extracting(StandingReason::rule)
                .noneMatch(r -> r.startsWith("GAP_TO_ENGLAND"));
    }

    @Test
    void a_figure_outside_the_limits_of_the_group_is_flagged_and_one_inside_is_not() {
        assertThat(sentences(after(LOW))).anySatisfy(s -> assertThat(s)
                .startsWith("Indicator SHARE stood at 10.0 % in January to March 2025, worse by more than the usual spread between acute trusts (95 % limits "));
        assertThat(after(MIDDLE).reasons()).extracting(StandingReason::rule).doesNotContain("OUTLIER");
    }

    private static PanelBuilder wavering(double around) {
        PanelBuilder panel = peers(anIndicator(SHARE).build());
        for (int back = 0; back < 24; back++) {
            panel.counts(SHARE, SUBJECT, MARCH_2025.plus(-back), 1000 * around + (back % 2 == 0 ? 5 : -5), 1000);
        }
        return panel;
    }

    private static PanelBuilder lowButBetterThanEngland(PanelBuilder panel) {
        panel.with(aProvider("BIG").ofType(ProviderType.INDEPENDENT).build());
        for (int month = 0; month < 12; month++) {
            panel.counts(SHARE, "BIG", Period.month(2024, 4).plus(month), 10_000, 1_000_000);
        }
        return panel;
    }

    private static List<String> sentences(TopicStanding standing) {
        return standing.reasons().stream().map(StandingReason::sentence).toList();
    }
}
