package org.tandem.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.ImprovementDirection.HIGHER_BETTER;
import static org.tandem.indicator.ImprovementDirection.LOWER_BETTER;
import static org.tandem.indicator.ImprovementDirection.NO_JUDGEMENT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Series;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

class ProcessChartTest {

    private static final Period FIRST = Period.month(2023, 4);
    private static final double GAP = Double.NaN;

    /** Twelve points around 10 with every moving range 2: mean 10, limits 4.68 and 15.32, near limits 6.453 and 13.547. */
    private static final double[] BASELINE = {9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11};

    @Test
    void limits_stand_at_2_66_mean_moving_ranges() {
        ChartPoint p = chart(BASELINE).points().get(0);

        assertThat(p.mean().getAsDouble()).isEqualTo(10);
        assertThat(p.upperProcessLimit().getAsDouble()).isCloseTo(15.32, within(1e-12));
        assertThat(p.lowerProcessLimit().getAsDouble()).isCloseTo(4.68, within(1e-12));
        assertThat(p.upperNearLimit().getAsDouble()).isCloseTo(10 + 2 * 2 * 2.66 / 3, within(1e-12));
        assertThat(p.lowerNearLimit().getAsDouble()).isCloseTo(10 - 2 * 2 * 2.66 / 3, within(1e-12));
    }

    @Test
    void a_point_beyond_a_limit_stands_out_and_a_point_on_it_is_inside() {
        double limit = chart(BASELINE).points().get(0).upperProcessLimit().getAsDouble();

        assertThat(last(then(limit)).rule()).isNotEqualTo(Optional.of(SignalRule.OUTSIDE_LIMITS));
        assertThat(last(then(Math.nextUp(limit))).rule()).contains(SignalRule.OUTSIDE_LIMITS);
        assertThat(last(then(4.6)).signal()).contains(new Signal(SignalRule.OUTSIDE_LIMITS, SignalDirection.LOW));
    }

    @Test
    void seven_rising_points_are_a_trend_although_they_cross_the_mean() {
        ProcessChart chart = then(8, 8.5, 9, 9.5, 10.5, 11, 11.5);

        assertThat(chart.points().subList(12, 19)).extracting(p -> p.signal().orElse(null))
                .containsOnly(new Signal(SignalRule.TREND, SignalDirection.HIGH));
    }

    @Test
    void six_rising_points_are_no_trend() {
        assertThat(then(8, 8.5, 9, 9.5, 10.5, 11).points()).noneMatch(ChartPoint::specialCause);
    }

    @Test
    void an_equal_neighbour_breaks_a_trend() {
        assertThat(then(8, 8.5, 9, 9, 9.5, 10.5, 11, 11.5).points()).noneMatch(ChartPoint::specialCause);
    }

    @Test
    void the_peak_of_a_rise_and_a_fall_goes_with_the_fall() {
        ProcessChart chart = then(8, 8.5, 9, 9.5, 10.5, 11, 11.5, 11, 10.5, 9.5, 9, 8.5, 8);

        assertThat(chart.points().get(17).direction()).contains(SignalDirection.HIGH);
        assertThat(chart.points().get(18).direction()).contains(SignalDirection.LOW);
        assertThat(chart.points().get(24).direction()).contains(SignalDirection.LOW);
    }

    @Test
    void two_of_three_marks_only_the_points_close_to_the_limit() {
        ProcessChart chart = then(14, 10.5, 14);

        assertThat(chart.points().subList(12, 15)).extracting(p -> p.rule().orElse(null))
                .containsExactly(SignalRule.TWO_OF_THREE, null, SignalRule.TWO_OF_THREE);
    }

    @Test
    void two_of_three_needs_all_three_on_one_side_of_the_mean() {
        assertThat(then(9, 14, 9.5, 14, 9).points()).noneMatch(ChartPoint::specialCause);
        assertThat(then(9, 14, 10, 14, 10).points()).noneMatch(ChartPoint::specialCause);
    }

    @Test
    void a_point_beyond_the_limit_does_not_count_to_the_two() {
        ProcessChart chart = then(9, 16, 10.5, 14, 9);

        assertThat(chart.points().get(13).rule()).contains(SignalRule.OUTSIDE_LIMITS);
        assertThat(chart.points().get(15).rule()).isEmpty();
    }

    @Test
    void seven_points_on_one_side_are_a_shift_and_six_are_not() {
        assertThat(last(then(9, 11, 10.5, 11, 10.5, 11, 10.5, 11)).signal()).contains(new Signal(SignalRule.SHIFT, SignalDirection.HIGH));
        assertThat(last(then(9, 11, 10.5, 11, 10.5, 11, 10.5)).signal()).isEmpty();
    }

    @Test
    void a_point_on_the_mean_breaks_a_shift() {
        assertThat(then(9, 11, 10.5, 11, 10, 11, 10.5, 11).points()).noneMatch(ChartPoint::specialCause);
    }

    @Test
    void a_missing_figure_breaks_every_window() {
        assertThat(then(9, 11, 10.5, 11, GAP, 11, 10.5, 11, 10.5).points()).noneMatch(ChartPoint::specialCause);
        assertThat(then(8, 8.5, 9, GAP, 9.5, 10.5, 11, 11.5).points()).noneMatch(ChartPoint::specialCause);
        assertThat(then(9, 14, GAP, 14, 9).points()).noneMatch(ChartPoint::specialCause);
    }

    @Test
    void the_first_rule_in_order_is_named() {
        assertThat(last(then(9, 9.5, 10.5, 11, 11.5, 12, 12.5, 16)).rule()).contains(SignalRule.OUTSIDE_LIMITS);
        assertThat(last(then(9, 9.5, 10.5, 11, 11.5, 13.6, 14)).rule()).contains(SignalRule.TREND);
        assertThat(last(then(9, 11, 10.5, 11, 10.5, 11, 14, 14.5)).rule()).contains(SignalRule.TWO_OF_THREE);
    }

    @Test
    void a_constant_series_of_tenths_has_its_mean_on_every_point_and_no_limits() {
        ProcessChart chart = chart(DoubleStream.generate(() -> 0.1).limit(36).toArray());

        assertThat(chart.points()).allMatch(p -> p.mean().getAsDouble() == 0.1 && p.upperProcessLimit().isEmpty() && !p.specialCause());
        assertThat(ProcessChart.of(rows(BASELINE[0]), options().target(1)).assurance()).contains(Assurance.HIT_AND_MISS);
    }

    @Test
    void without_screening_a_constant_series_has_limits_on_its_mean() {
        ProcessChart chart = ProcessChart.of(rows(5, 5, 5), ChartOptions.of(HIGHER_BETTER).screened(false));

        assertThat(chart.points().get(0).upperProcessLimit()).hasValue(5);
        assertThat(chart.method()).contains("not screened");
    }

    @Test
    void one_large_moving_range_is_screened_while_its_values_stay_in_the_mean() {
        double[] values = {10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 41};
        ProcessChart screened = chart(values);
        ProcessChart raw = ProcessChart.of(rows(values), options().screened(false));

        assertThat(screened.points().get(0).mean()).isEqualTo(raw.points().get(0).mean());
        assertThat(screened.points().get(0).lines().meanMovingRange()).hasValue(1);
        assertThat(raw.points().get(0).lines().meanMovingRange().getAsDouble()).isCloseTo(41.0 / 11, within(1e-12));
    }

    @Test
    void a_rebase_starts_a_group_that_no_run_and_no_moving_range_crosses() {
        ChartOptions options = options().rebase(FIRST.plus(4), "New building.").rebase(FIRST.plus(99), "Never met.");
        ProcessChart chart = ProcessChart.of(rows(1, 2, 1, 2, 101, 102, 101, 102), options);

        assertThat(chart.points()).extracting(ChartPoint::group).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
        assertThat(chart.points().get(0).mean()).hasValue(1.5);
        assertThat(chart.points().get(4).mean()).hasValue(101.5);
        assertThat(chart.points()).allMatch(p -> p.lines().meanMovingRange().getAsDouble() == 1);
        assertThat(chart.rebases()).extracting(Rebase::reason).containsExactly("New building.");
    }

    @Test
    void a_break_of_the_series_is_a_rebase_with_its_sentence_and_the_empty_begin_of_the_axis_is_left_out() {
        List<Series.Point> points = new ArrayList<>();
        rows(GAP, GAP, 1, GAP, 1, 5, 6).forEach(r -> points.add(new Series.Point(r.period(), r.figure(), 1)));
        Series series = new Series("X", "RZZ", points, List.of(new Series.Break(FIRST.plus(5), "Dunmoor joined.")));

        ProcessChart chart = ProcessChart.of(series, options());

        assertThat(chart.points()).extracting(ChartPoint::group).containsExactly(0, 0, 0, 1, 1);
        assertThat(chart.points().get(0).period()).isEqualTo(FIRST.plus(2));
        assertThat(chart.rebases()).containsExactly(new Rebase(FIRST.plus(5), "Dunmoor joined."));
    }

    @Test
    void fixed_lines_are_not_moved_by_later_rows() {
        assertThat(then(20, 30, 40).points()).allMatch(p -> p.mean().getAsDouble() == 10);
        assertThatThrownBy(() -> options().fixAfter(11)).hasMessageContaining("at least 12");
    }

    @Test
    void rows_are_sorted_and_a_period_twice_is_refused() {
        List<ProcessChart.Row> rows = new ArrayList<>(rows(1, 2, 3));
        Collections.reverse(rows);

        assertThat(ProcessChart.of(rows, options()).points()).extracting(ChartPoint::period).isSorted();
        rows.add(rows.get(0));
        assertThatThrownBy(() -> ProcessChart.of(rows, options())).hasMessageContaining("stands twice");
    }

    @Test
    void the_same_signal_is_judged_by_the_direction_of_improvement() {
        assertThat(then(16).variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(then(LOWER_BETTER, 16).variation()).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(then(NO_JUDGEMENT, 16).variation()).isEqualTo(Variation.NEUTRAL_HIGH);
        assertThat(then(4).variation()).isEqualTo(Variation.CONCERN_LOW);
        assertThat(then(LOWER_BETTER, 4).variation()).isEqualTo(Variation.IMPROVEMENT_LOW);
        assertThat(then(NO_JUDGEMENT, 4).variation()).isEqualTo(Variation.NEUTRAL_LOW);
        assertThat(last(then(NO_JUDGEMENT, 4))).matches(p -> p.specialCause() && !p.isConcern() && !p.isImprovement());
    }

    @Test
    void assurance_compares_the_target_strictly_with_the_limits() {
        double upper = chart(BASELINE).points().get(0).upperProcessLimit().getAsDouble();

        assertThat(assured(upper, HIGHER_BETTER)).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(assured(Math.nextUp(upper), HIGHER_BETTER)).isEqualTo(Assurance.FAIL);
        assertThat(assured(Math.nextUp(upper), LOWER_BETTER)).isEqualTo(Assurance.PASS);
        assertThat(assured(4, HIGHER_BETTER)).isEqualTo(Assurance.PASS);
        assertThat(assured(4, LOWER_BETTER)).isEqualTo(Assurance.FAIL);
        assertThat(ProcessChart.of(rows(BASELINE), ChartOptions.of(NO_JUDGEMENT).target(99)).assurance()).isEmpty();
        assertThat(chart(BASELINE).assurance()).isEmpty();
    }

    @Test
    void icons_are_those_of_the_last_figure_that_is_there() {
        ProcessChart chart = then(16, GAP);

        assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart.method()).contains("icons are those of April 2024");
    }

    @Test
    void limits_of_twelve_rows_are_on_trial_and_those_of_thirteen_are_not() {
        assertThat(chart(BASELINE).trialLimits()).isTrue();
        assertThat(then(9).trialLimits()).isFalse();
    }

    @Test
    void nothing_at_all_is_common_cause_without_lines() {
        assertThat(chart().variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(chart(GAP).points().get(0).mean()).isEmpty();
        assertThat(chart(GAP).sentence(share())).isEqualTo("Four-hour performance has no figure in this time.");
    }

    @Test
    void the_sentence_says_value_period_signal_and_how_long() {
        assertThat(then(9, 11, 9.5, 9, 9.5, 9, 9.5, 9, 9.5).sentence(share()))
                .isEqualTo("Four-hour performance was 950.0 % in December 2024; it has been below its mean of 1,000.0 % for seven months, a change for the worse.");
        assertThat(then(8, 8.5, 9, 9.5, 10.5, 11, 11.5).sentence(share()))
                .isEqualTo("Four-hour performance was 1,150.0 % in October 2024; it has risen six months in a row, a change for the better.");
        assertThat(then(16).sentence(share()))
                .isEqualTo("Four-hour performance was 1,600.0 % in April 2024, above its upper process limit of 1,532.0 %, a change for the better.");
        assertThat(then(9).sentence(share())).endsWith("in April 2024, within its usual range of 468.0 % to 1,532.0 %.");
        assertThat(then(10.5, 14, 14).sentence(share())).contains("at least two of its last three months lie close to its upper process limit");
    }

    private static Assurance assured(double target, ImprovementDirection direction) {
        return ProcessChart.of(rows(BASELINE), ChartOptions.of(direction).target(target)).assurance().orElseThrow();
    }

    private static Indicator share() {
        return new Indicator("AE_4H_ALL", "Four-hour performance", Topic.URGENT_CARE, IndicatorKind.PROPORTION, "%", HIGHER_BETTER,
                "within four hours", "attendances", Rhythm.MONTHLY, "A&E monthly", List.of(), "", null, 1);
    }

    private static ChartOptions options() {
        return ChartOptions.of(HIGHER_BETTER);
    }

    private static ProcessChart chart(double... values) {
        return ProcessChart.of(rows(values), options());
    }

    private static ProcessChart then(double... more) {
        return then(HIGHER_BETTER, more);
    }

    /** The baseline, fixed, and then more points. */
    private static ProcessChart then(ImprovementDirection direction, double... more) {
        double[] all = DoubleStream.concat(Arrays.stream(BASELINE), Arrays.stream(more)).toArray();
        return ProcessChart.of(rows(all), ChartOptions.of(direction).fixAfter(12));
    }

    private static ChartPoint last(ProcessChart chart) {
        return chart.points().get(chart.points().size() - 1);
    }

    private static List<ProcessChart.Row> rows(double... values) {
        return Stream.iterate(0, i -> i + 1).limit(values.length).map(i -> new ProcessChart.Row(FIRST.plus(i),
                Double.isNaN(values[i]) ? Figure.notReported() : Figure.of(values[i]))).toList();
    }
}
