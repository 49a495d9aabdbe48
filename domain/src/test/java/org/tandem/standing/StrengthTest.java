package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.standing.TwentyTrusts.BEST;
import static org.tandem.standing.TwentyTrusts.LATEST;
import static org.tandem.standing.TwentyTrusts.LOW;
import static org.tandem.standing.TwentyTrusts.MIDDLE;
import static org.tandem.standing.TwentyTrusts.SHARE;
import static org.tandem.standing.TwentyTrusts.SUBJECT;
import static org.tandem.standing.TwentyTrusts.UPPER;
import static org.tandem.standing.TwentyTrusts.after;

import org.junit.jupiter.api.Test;

class StrengthTest {

    @Test
    void best_quarter_in_six_of_eight_is_strong_with_full_certainty() {
        TopicStanding standing = after(BEST, BEST, BEST, MIDDLE, BEST, MIDDLE, BEST, BEST);
        assertThat(standing.strength()).isEqualTo(StrengthStatus.STRONG);
        assertThat(standing.certainty()).isEqualTo(Certainty.FULL);
        assertThat(standing.reasons()).extracting(StandingReason::sentence).contains("In the best-placed quarter of 20 acute"
                + " trusts in urgent care in 6 of the last 8 quarters (April 2023 to March 2025).");
    }

    @Test
    void a_strength_names_the_figure_that_carries_it_and_the_minimum_that_is_missed_all_the_same() {
        TopicStanding meeting = after(BEST, BEST, BEST, BEST);
        assertThat(meeting.reasons()).filteredOn(r -> r.rule().equals("CARRIED_BY")).extracting(StandingReason::sentence)
                .containsExactly("The strength is carried by Indicator SHARE (90.0 %, 1st of 20).");

        TopicStanding missing = TwentyTrusts.standing(TwentyTrusts.peers(anIndicator(SHARE).withMinimum(0.95).build())
                .quarters(SHARE, SUBJECT, LATEST.plus(-3), BEST, BEST, BEST, BEST).build());
        assertThat(missing.reasons()).filteredOn(r -> r.rule().equals("CARRIED_BY")).extracting(StandingReason::sentence)
                .containsExactly("The strength is carried by Indicator SHARE (90.0 %, 1st of 20); all the same a minimum is missed in"
                        + " Indicator SHARE (90.0 %, minimum 95 %).");
    }

    @Test
    void best_quarter_in_five_of_eight_is_not_strong() {
        assertThat(after(MIDDLE, BEST, BEST, MIDDLE, BEST, MIDDLE, BEST, BEST).strength()).isEqualTo(StrengthStatus.NONE);
    }

    @Test
    void with_four_quarters_all_of_them_must_be_best_and_the_strength_is_provisional() {
        TopicStanding standing = after(BEST, BEST, BEST, BEST);
        assertThat(standing.strength()).isEqualTo(StrengthStatus.STRONG);
        assertThat(standing.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(standing.reasons()).extracting(StandingReason::rule).contains("PROVISIONAL");
        assertThat(after(BEST, BEST, MIDDLE, BEST).strength()).isEqualTo(StrengthStatus.NONE);
    }

    @Test
    void with_seven_quarters_six_best_ones_do_not_help_when_one_of_the_last_four_is_not() {
        assertThat(after(BEST, BEST, BEST, BEST, BEST, MIDDLE, BEST).strength()).isEqualTo(StrengthStatus.NONE);
        assertThat(after(MIDDLE, LOW, MIDDLE, BEST, BEST, BEST, BEST).strength()).isEqualTo(StrengthStatus.STRONG);
    }

    @Test
    void three_quarters_are_not_enough_to_speak_of_strength() {
        assertThat(after(BEST, BEST, BEST).strength()).isEqualTo(StrengthStatus.NOT_ENOUGH_DATA);
    }

    @Test
    void the_fifth_from_the_top_of_twenty_is_in_the_best_quarter_and_the_sixth_is_not() {
        assertThat(after(0.555).quarters().get(0).bestQuarter()).isTrue();
        assertThat(after(0.545).quarters().get(0).bestQuarter()).isFalse();
    }

    @Test
    void the_size_of_a_strength_is_half_the_mean_score_and_half_the_share_of_best_quarters() {
        assertThat(after(BEST, BEST, BEST, BEST).strengthSize()).isCloseTo(1, within(1e-12));
        assertThat(after(LOW, LOW, LOW, LOW, BEST, BEST, BEST, BEST).strengthSize()).isCloseTo(0.75, within(1e-12));
        assertThat(after(LOW, LOW, LOW, LOW).strengthSize()).isZero();
    }

    @Test
    void from_the_lowest_half_to_the_best_half_for_two_quarters_is_an_improver() {
        TopicStanding standing = after(LOW, LOW, LOW, LOW, MIDDLE, UPPER, UPPER);
        assertThat(standing.improver()).isTrue();
        assertThat(standing.reasons()).extracting(StandingReason::sentence)
                .contains("Rose from the lowest-placed half (October 2023 to June 2024) to the best-placed half in urgent care.");
    }

    @Test
    void a_single_quarter_in_the_best_half_or_a_rise_more_than_three_years_ago_makes_no_improver() {
        assertThat(after(LOW, LOW, LOW, LOW, LOW, UPPER).improver()).isFalse();
        assertThat(after(LOW, LOW, LOW, LOW, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER).improver()).isFalse();
    }
}
