package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.benchmark.Funnel.Counts;
import org.tandem.benchmark.Funnel.Unit;
import org.tandem.shared.SharedFiles;

class FunnelTest {

    private static final String ORACLE = "oracles/funnel/";

    @ParameterizedTest
    @ValueSource(strings = {"SIM1_SR_SHMI", "SIM4_SR_SHMI", "SIM6_SR_SHMI", "EDGE_zero_numerator_SR_SHMI"})
    void over_dispersed_limits_of_standardised_ratios_equal_the_reference(String caseId) {
        assertEqualsReference(caseId, Funnel.ofStandardisedRatios(input(caseId), 0.1), 1);
    }

    @ParameterizedTest
    @CsvSource({"AE_PR_month, 1", "SIM1_PR, 100"})
    void over_dispersed_limits_of_proportions_equal_the_reference(String caseId, double multiplier) {
        assertEqualsReference(caseId, Funnel.ofProportions(input(caseId), 0.1), multiplier);
    }

    private static Map<String, Counts> input(String caseId) {
        Map<String, Counts> counts = new TreeMap<>();
        rows("input.csv", caseId).forEach(r -> counts.merge(r.get("group"), counts(r),
                (a, b) -> new Counts(a.observed() + b.observed(), a.expected() + b.expected())));
        return counts;
    }

    private static void assertEqualsReference(String caseId, Funnel funnel, double multiplier) {
        CSVRecord summary = rows("expected_summary.csv", caseId).findFirst().orElseThrow();
        assertThat(funnel.phi()).isCloseTo(number(summary, "phi"), relative(number(summary, "phi")));
        assertThat(funnel.tauSquared()).isCloseTo(number(summary, "tau2"), relative(number(summary, "tau2")));
        List<CSVRecord> expected = rows("expected_groups.csv", caseId).toList();
        assertThat(expected).hasSameSizeAs(funnel.units().keySet());
        expected.forEach(r -> assertSameLimits(funnel.units().get(r.get("group")), r, multiplier));
    }

    private static void assertSameLimits(Unit unit, CSVRecord r, double multiplier) {
        assertThat(unit.ratio()).isCloseTo(number(r, "ratio"), relative(number(r, "ratio")));
        assertSame(unit.lower95() * multiplier, r, "od_lcl95");
        assertSame(unit.upper95() * multiplier, r, "od_ucl95");
        assertSame(unit.lower998() * multiplier, r, "od_lcl998");
        assertSame(unit.upper998() * multiplier, r, "od_ucl998");
    }

    private static void assertSame(double limit, CSVRecord r, String column) {
        assertThat(limit).as(column + " of " + r.get("group")).isCloseTo(number(r, column), relative(number(r, column)));
    }

    @Test
    void the_lower_limit_of_a_small_unit_is_zero_where_the_sine_would_turn_round() {
        Map<String, Unit> units = Funnel.ofProportions(input("EDGE_PR_zero_and_all"), 0.1).units();
        assertThat(units).allSatisfy((group, unit) -> assertThat(unit.lower998()).isZero());
        assertThat(units.get("A").lower95()).isCloseTo(0.012390090680622957, within(1e-12));
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
        assertThat(units.get("HIGH")).matches(Unit::isHigher95).matches(u -> !u.isLower95());
        assertThat(units.get("LOW")).matches(Unit::isLower95).matches(u -> !u.isHigher95());
        assertThat(units.get("T10")).matches(u -> !u.isHigher95() && !u.isLower95());
    }

    @Test
    void a_unit_without_expected_events_has_no_verdict_and_changes_no_limit() {
        Map<String, Counts> counts = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            counts.put("T%02d".formatted(i), new Counts(90 + 2 * i, 100));
        }
        Map<String, Unit> before = Funnel.ofStandardisedRatios(counts, 0.1).units();
        counts.put("EMPTY", new Counts(0, 0));
        assertThat(Funnel.ofStandardisedRatios(counts, 0.1).units()).isEqualTo(before);
    }

    private static Counts counts(CSVRecord r) {
        return new Counts(number(r, "numerator"), number(r, "denominator"));
    }

    private static double number(CSVRecord r, String column) {
        return Double.parseDouble(r.get(column));
    }

    private static Offset<Double> relative(double value) {
        return within(Math.max(1e-12, 1e-9 * Math.abs(value)));
    }

    private static Stream<CSVRecord> rows(String file, String caseId) {
        return SharedFiles.csv(ORACLE + file).stream().filter(r -> r.get("case_id").equals(caseId));
    }
}
