package org.tandem.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.indicator.IndicatorKind;

class ValueAxisTest {

    @Test
    void it_lies_close_about_what_is_drawn_between_round_values() {
        ValueAxis axis = ValueAxis.over(new double[] {0.612, 0.668, 0.78}, IndicatorKind.PROPORTION);
        assertThat(axis.low()).isBetween(0.55, 0.612);
        assertThat(axis.high()).isBetween(0.78, 0.82);
        assertThat(axis.ticks()).hasSizeBetween(5, 8);
        assertThat(axis.ticks().get(0)).isEqualTo(axis.low());
    }

    @Test
    void what_is_never_negative_is_shown_from_zero_at_the_lowest_and_a_share_to_the_whole_at_the_highest() {
        assertThat(ValueAxis.over(new double[] {1, 90}, IndicatorKind.COUNT).low()).isZero();
        assertThat(ValueAxis.over(new double[] {0.9, 1}, IndicatorKind.PROPORTION).high()).isEqualTo(1);
        assertThat(ValueAxis.over(new double[] {-3, 4}, IndicatorKind.MONEY).low()).isLessThan(-3);
    }

    @Test
    void a_constant_and_nothing_at_all_have_an_axis_too() {
        assertThat(ValueAxis.over(new double[] {7, 7}, IndicatorKind.COUNT).ticks()).hasSizeGreaterThan(1).allSatisfy(t -> assertThat(t).isEqualTo(Math.rint(t)));
        assertThat(ValueAxis.over(new double[0], IndicatorKind.PROPORTION).high()).isEqualTo(1);
    }
}
