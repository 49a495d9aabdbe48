package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.benchmark.Funnel.Counts;
import org.tandem.benchmark.Funnel.CurvePoint;
import org.tandem.benchmark.Funnel.Unit;
import org.tandem.shared.Figure;

class FunnelTest {

    private static final int UNITS = 150;
    private static final int FUNNELS = 20;

    @ParameterizedTest
    @EnumSource
    void about_one_unit_in_twenty_is_outside_the_95_limits_where_nothing_differs(FunnelMethod method) {
        Random random = new Random(20_250_401);
        long outside = 0;
        for (int i = 0; i < FUNNELS; i++) {
            Funnel funnel = Funnel.of(noDifference(method, random), FunnelOptions.of(method));
            outside += funnel.units().values().stream().filter(Unit::isOutside95).count();
        }
        assertThat(outside / (double) (UNITS * FUNNELS)).isBetween(0.035, 0.065);
    }

    private static Map<String, Counts> noDifference(FunnelMethod method, Random random) {
        Map<String, Counts> counts = new TreeMap<>();
        for (int i = 0; i < UNITS; i++) {
            int size = 100 + random.nextInt(900);
            counts.put("T%03d".formatted(i), switch (method) {
                case SHMI, CQC -> new Counts(draw(PoissonDistribution.of(size), random), size);
                case PROPORTION -> new Counts(draw(BinomialDistribution.of(size, 0.3), random), size);
                case RATIO_OF_COUNTS -> new Counts(draw(PoissonDistribution.of(0.7 * size), random), draw(PoissonDistribution.of(size), random));
            });
        }
        return counts;
    }

    private static int draw(DiscreteDistribution distribution, Random random) {
        return distribution.inverseCumulativeProbability(random.nextDouble());
    }

    @ParameterizedTest
    @EnumSource
    void adding_a_unit_without_denominator_changes_nothing_and_says_why(FunnelMethod method) {
        Map<String, Counts> counts = noDifference(method, new Random(1));
        Map<String, Unit> before = Funnel.of(counts, FunnelOptions.of(method)).units();
        counts.put("EMPTY", new Counts(0, 0));
        Funnel funnel = Funnel.of(counts, FunnelOptions.of(method));
        assertThat(funnel.units()).isEqualTo(before);
        assertThat(funnel.leftOut().get("EMPTY").sentence()).isEqualTo("The denominator is zero, so there is nothing to judge.");
    }

    @Test
    void a_missing_figure_and_one_without_counts_leave_their_units_out_with_a_reason() {
        Funnel funnel = Funnel.ofFigures(Map.of("A", Figure.ofCounts(3, 10), "B", Figure.notReported(), "C", Figure.of(0.4),
                "D", Figure.ofCounts(11, 10)), FunnelOptions.of(FunnelMethod.PROPORTION));
        assertThat(funnel.units()).containsOnlyKeys("A");
        assertThat(funnel.leftOut().get("B").rule()).isEqualTo("NO_FIGURE");
        assertThat(funnel.leftOut().get("C").rule()).isEqualTo("NO_COUNTS");
        assertThat(funnel.leftOut().get("D").rule()).isEqualTo("ABOVE_ONE");
    }

    @Test
    void a_funnel_of_nothing_has_no_units_no_curve_and_no_over_dispersion() {
        Funnel funnel = Funnel.of(Map.of(), FunnelOptions.of(FunnelMethod.CQC));
        assertThat(funnel.units()).isEmpty();
        assertThat(funnel.curve(10)).isEmpty();
        assertThat(funnel.phi()).isZero();
    }

    @Test
    void ratios_of_counts_without_any_event_are_left_out() {
        Funnel funnel = Funnel.of(Map.of("A", new Counts(0, 10), "B", new Counts(0, 20)), FunnelOptions.of(FunnelMethod.RATIO_OF_COUNTS));
        assertThat(funnel.units()).isEmpty();
        assertThat(funnel.leftOut().get("A").rule()).isEqualTo("NO_EVENTS");
    }

    @Test
    void the_lower_limit_of_a_small_unit_is_zero_where_the_sine_would_turn_round() {
        Map<String, Counts> counts = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            counts.put("T%02d".formatted(i), new Counts(i % 2 == 0 ? 1 : 12, 40));
        }
        Map<String, Unit> units = Funnel.ofProportions(counts, 0.1).units();
        assertThat(units).allSatisfy((group, unit) -> assertThat(unit.lower998()).isZero());
    }

    @Test
    void the_limits_of_chance_alone_are_in_use_where_no_adjustment_is_asked_for_or_needed() {
        Map<String, Counts> even = new TreeMap<>();
        Map<String, Counts> spread = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            even.put("T%02d".formatted(i), new Counts(1000 + i - 10, 1000));
            spread.put("T%02d".formatted(i), new Counts(1000 + 50 * (i - 10), 1000));
        }
        FunnelOptions options = FunnelOptions.of(FunnelMethod.SHMI);
        assertThat(Funnel.of(even, options).isAdjusted()).isFalse();
        assertThat(Funnel.of(spread, options).isAdjusted()).isTrue();
        Funnel plain = Funnel.of(spread, options.adjusted(false));
        assertThat(plain.isAdjusted()).isFalse();
        assertThat(plain.units().values()).allMatch(u -> u.inUse().equals(plain.limitsAt(u.size()).plain())
                && u.lower95() > plain.limitsAt(u.size()).adjusted().lower95());
    }

    @Test
    void a_ratio_beyond_a_limit_is_higher_or_lower_and_a_ratio_of_one_is_neither() {
        Map<String, Counts> counts = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            counts.put("T%02d".formatted(i), new Counts(1000 + i - 10, 1000));
        }
        counts.put("HIGH", new Counts(1300, 1000));
        counts.put("LOW", new Counts(700, 1000));
        Map<String, Unit> units = Funnel.ofStandardisedRatios(counts, 0.1).units();
        assertThat(units.get("HIGH")).matches(Unit::isHigher95).matches(u -> !u.isLower95()).matches(Unit::isOutside998);
        assertThat(units.get("LOW")).matches(Unit::isLower95).matches(u -> !u.isHigher95());
        assertThat(units.get("T10")).matches(u -> !u.isOutside95());
    }

    @Test
    void a_multiplier_scales_ratios_and_limits_and_changes_no_verdict() {
        Map<String, Counts> counts = noDifference(FunnelMethod.PROPORTION, new Random(7));
        FunnelOptions options = FunnelOptions.of(FunnelMethod.PROPORTION);
        Map<String, Unit> fractions = Funnel.of(counts, options).units();
        Funnel.of(counts, options.multiplier(100)).units().forEach((code, unit) -> {
            assertThat(unit.ratio()).isEqualTo(fractions.get(code).ratio() * 100);
            assertThat(unit.upper998()).isCloseTo(fractions.get(code).upper998() * 100, within(1e-12));
            assertThat(unit.isOutside95()).isEqualTo(fractions.get(code).isOutside95());
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_limit_curve_narrows_to_the_largest_unit_and_meets_its_limits(FunnelMethod method) {
        Funnel funnel = Funnel.of(noDifference(method, new Random(3)), FunnelOptions.of(method));
        Unit largest = funnel.units().values().stream().max((a, b) -> Double.compare(a.size(), b.size())).orElseThrow();
        List<CurvePoint> curve = funnel.curve(50);
        assertThat(curve).hasSize(50);
        assertThat(curve.get(49).plain()).isEqualTo(funnel.limitsAt(largest.size()).plain());
        assertThat(curve.get(0).size()).isEqualTo(3);
        assertThat(curve).extracting(p -> p.plain().upper95()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @CsvSource({"1859.925, 1859.92", "0.125, 0.12", "0.135, 0.14", "2.5, 2.5", "1.005, 1", "0.004, 0", "1234567.89, 1234567.89"})
    void expected_events_are_rounded_to_two_decimals_as_r_does(double expected, double rounded) {
        assertThat(TwoDecimals.of(expected)).isEqualTo(rounded);
    }

    @Test
    void shares_to_trim_and_multipliers_out_of_range_are_refused() {
        FunnelOptions options = FunnelOptions.of(FunnelMethod.SHMI);
        assertThatThrownBy(() -> options.trim(0.5)).hasMessageContaining("below 0.5");
        assertThatThrownBy(() -> options.multiplier(0)).hasMessageContaining("above 0");
    }
}
