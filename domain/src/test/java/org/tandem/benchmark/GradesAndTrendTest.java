package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.ImprovementDirection.HIGHER_BETTER;
import static org.tandem.indicator.ImprovementDirection.LOWER_BETTER;
import static org.tandem.indicator.ImprovementDirection.NO_JUDGEMENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.RecentTrend.Measured;
import org.tandem.benchmark.RecentTrend.Trend;
import org.tandem.shared.Figure;

class GradesAndTrendTest {

    private static final Interval AT_95 = new Interval(0.60, 0.70);
    private static final Interval AT_998 = new Interval(0.55, 0.75);

    @Test
    void a_benchmark_between_the_two_limits_gives_an_inner_grade_and_one_beyond_both_an_outer_grade() {
        assertThat(FiveGrades.of(AT_95, AT_998, 0.57, HIGHER_BETTER)).isEqualTo(FiveGrades.BETTER_95);
        assertThat(FiveGrades.of(AT_95, AT_998, 0.54, HIGHER_BETTER)).isEqualTo(FiveGrades.BETTER_998);
        assertThat(FiveGrades.of(AT_95, AT_998, 0.54, LOWER_BETTER)).isEqualTo(FiveGrades.WORSE_998);
        assertThat(FiveGrades.of(AT_95, AT_998, 0.72, LOWER_BETTER)).isEqualTo(FiveGrades.BETTER_95);
        assertThat(FiveGrades.of(AT_95, AT_998, 0.80, NO_JUDGEMENT)).isEqualTo(FiveGrades.LOWER_998);
        assertThat(FiveGrades.of(AT_95, AT_998, 0.57, NO_JUDGEMENT)).isEqualTo(FiveGrades.HIGHER_95);
    }

    @Test
    void a_benchmark_on_a_limit_is_still_inside() {
        assertThat(FiveGrades.of(AT_95, AT_998, 0.60, HIGHER_BETTER)).isEqualTo(FiveGrades.SIMILAR);
        assertThat(FiveGrades.of(AT_95, AT_998, 0.55, HIGHER_BETTER)).isEqualTo(FiveGrades.BETTER_95);
    }

    @Test
    void two_intervals_that_touch_are_similar_and_two_apart_are_not() {
        assertThat(Comparison.of(AT_95, new Interval(0.70, 0.80), HIGHER_BETTER)).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.of(AT_95, new Interval(0.71, 0.80), HIGHER_BETTER)).isEqualTo(Comparison.WORSE);
        assertThat(Comparison.of(AT_95, new Interval(0.10, 0.20), HIGHER_BETTER)).isEqualTo(Comparison.BETTER);
    }

    @Test
    void a_target_is_met_when_it_is_reached() {
        assertThat(Comparison.withTarget(0.78, 0.78, HIGHER_BETTER)).isEqualTo(Comparison.BETTER);
        assertThat(Comparison.withTarget(0.051, 0.05, LOWER_BETTER)).isEqualTo(Comparison.WORSE);
        assertThat(Comparison.withTarget(0.5, 0.5, NO_JUDGEMENT)).isEqualTo(Comparison.NOT_COMPARED);
    }

    @Test
    void chi_squared_for_trend_is_that_of_cochran_and_armitage() {
        double[] x = {15, 22, 30, 41, 55};
        double[] n = {100, 110, 120, 130, 140};
        RecentTrend trend = RecentTrend.ofProportions(shares(x, n)).orElseThrow();
        assertThat(trend.chiSquared()).isCloseTo(cochranArmitage(x, n), within(1e-10));
        assertThat(trend.meaning(HIGHER_BETTER)).isEqualTo(Trend.IMPROVING);
        assertThat(trend.meaning(LOWER_BETTER)).isEqualTo(Trend.WORSENING);
        assertThat(trend.meaning(NO_JUDGEMENT)).isEqualTo(Trend.INCREASING);
    }

    /** The textbook's form with observed and expected counts, not the regression that the class uses. */
    private static double cochranArmitage(double[] x, double[] n) {
        double all = DoubleStream.of(n).sum();
        double p = DoubleStream.of(x).sum() / all;
        double t = IntStream.range(0, 5).mapToDouble(i -> i * (x[i] - n[i] * p)).sum();
        double tn = IntStream.range(0, 5).mapToDouble(i -> i * n[i]).sum();
        double ttn = IntStream.range(0, 5).mapToDouble(i -> i * i * n[i]).sum();
        return t * t / (p * (1 - p) * (ttn - tn * tn / all));
    }

    @Test
    void only_the_last_five_periods_count_and_one_missing_gives_no_trend() {
        List<Figure> figures = new ArrayList<>(shares(new double[] {10, 11, 12, 13, 14}, new double[] {90, 90, 90, 90, 90}));
        RecentTrend five = RecentTrend.ofProportions(figures).orElseThrow();
        figures.add(0, Figure.ofCounts(90, 90));
        assertThat(RecentTrend.ofProportions(figures)).contains(five);
        assertThat(five.meaning(HIGHER_BETTER)).isEqualTo(Trend.NO_CLEAR_CHANGE);
        figures.set(3, Figure.notReported());
        assertThat(RecentTrend.ofProportions(figures)).isEmpty();
        assertThat(RecentTrend.ofProportions(figures.subList(0, 4))).isEmpty();
    }

    @Test
    void shares_that_are_all_none_or_all_whole_have_no_trend() {
        double[] n = {10, 20, 30, 40, 50};
        assertThat(RecentTrend.ofProportions(shares(new double[5], n)).orElseThrow().isSignificant()).isFalse();
        assertThat(RecentTrend.ofProportions(shares(n, n)).orElseThrow().isSignificant()).isFalse();
    }

    @Test
    void a_weighted_trend_is_significant_where_the_slope_is_over_three_standard_errors() {
        List<Optional<Measured>> rising = IntStream.range(0, 5).mapToObj(i -> measured(10 + i, 3.92)).toList();
        RecentTrend trend = RecentTrend.ofIntervals(rising).orElseThrow();
        assertThat(trend.slope()).isCloseTo(1, within(1e-12));
        assertThat(trend.chiSquared()).isCloseTo(10, within(1e-9));
        assertThat(trend.isSignificant()).isTrue();
        assertThat(RecentTrend.ofIntervals(IntStream.range(0, 5).mapToObj(i -> measured(10 + i, 4.2)).toList()).orElseThrow().isSignificant()).isFalse();
        assertThat(RecentTrend.ofIntervals(Collections.nCopies(5, measured(1, 0)))).isEmpty();
    }

    private static Optional<Measured> measured(double value, double width) {
        return Optional.of(new Measured(value, new Interval(value - width / 2, value + width / 2)));
    }

    private static List<Figure> shares(double[] x, double[] n) {
        return IntStream.range(0, x.length).mapToObj(i -> Figure.ofCounts(x[i], n[i])).toList();
    }

    @Test
    void the_value_farthest_from_the_benchmark_fills_its_half_of_the_spine() {
        SpineBar bar = SpineBar.of(List.of(10.0, 20.0, 30.0, 40.0, 60.0), 30, HIGHER_BETTER);
        assertThat(bar.best()).isEqualTo(1);
        assertThat(bar.worst()).isCloseTo(-2 / 3.0, within(1e-12));
        assertThat(bar.leftQuarter()).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(bar.rightQuarter()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(bar.place(30)).isZero();
    }

    @Test
    void where_low_is_good_the_lowest_value_is_on_the_right() {
        SpineBar bar = SpineBar.of(List.of(10.0, 20.0, 30.0, 40.0, 60.0), 30, LOWER_BETTER);
        assertThat(bar.worst()).isEqualTo(-1);
        assertThat(bar.best()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(bar.place(60)).isEqualTo(-1);
        assertThat(bar.leftQuarter()).isLessThan(bar.rightQuarter());
        assertThat(bar.place(OptionalDouble.empty())).isEmpty();
    }

    @Test
    void a_spine_of_values_that_all_equal_the_benchmark_has_no_length_and_one_of_none_is_refused() {
        SpineBar bar = SpineBar.of(List.of(5.0, 5.0), 5, HIGHER_BETTER);
        assertThat(bar.best()).isZero();
        assertThat(bar.worst()).isZero();
        assertThatThrownBy(() -> SpineBar.of(List.of(), 5, HIGHER_BETTER)).hasMessageContaining("at least one value");
    }
}
