package org.tandem.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.SharedFiles;

/** All series of the reference outputs, point by point. */
class ProcessChartOracleTest {

    /** Their target lies on a limit, so the last bit of the limit decides. */
    private static final Set<String> TARGET_ON_A_LIMIT = Set.of("E31", "E64");
    private static final Map<String, Variation> ICONS = Map.of(
            "common_cause.svg", Variation.COMMON_CAUSE,
            "improvement_high.svg", Variation.IMPROVEMENT_HIGH, "improvement_low.svg", Variation.IMPROVEMENT_LOW,
            "concern_high.svg", Variation.CONCERN_HIGH, "concern_low.svg", Variation.CONCERN_LOW,
            "neutral_high.svg", Variation.NEUTRAL_HIGH, "neutral_low.svg", Variation.NEUTRAL_LOW);
    private static final Map<String, Assurance> ASSURANCES =
            Map.of("pass.svg", Assurance.PASS, "fail.svg", Assurance.FAIL, "inconsistent.svg", Assurance.HIT_AND_MISS);
    private static final Map<String, Signal> TYPES = Map.of(
            "Above UCL", new Signal(SignalRule.OUTSIDE_LIMITS, SignalDirection.HIGH),
            "Below LCL", new Signal(SignalRule.OUTSIDE_LIMITS, SignalDirection.LOW),
            "7 Point Trend (Increasing)", new Signal(SignalRule.TREND, SignalDirection.HIGH),
            "7 Point Trend (Decreasing)", new Signal(SignalRule.TREND, SignalDirection.LOW),
            "2 in 3 Above CL", new Signal(SignalRule.TWO_OF_THREE, SignalDirection.HIGH),
            "2 in 3 Below CL", new Signal(SignalRule.TWO_OF_THREE, SignalDirection.LOW),
            "7 Points Above CL", new Signal(SignalRule.SHIFT, SignalDirection.HIGH),
            "7 Points Below CL", new Signal(SignalRule.SHIFT, SignalDirection.LOW));

    private final List<CSVRecord> cases = SharedFiles.csv("oracles/spc/cases.csv");
    private final Map<String, List<CSVRecord>> series = byCase("series.csv");
    private final Map<String, List<CSVRecord>> points = byCase("expected_points.csv");
    private final Map<String, List<CSVRecord>> summaries = byCase("expected_summary.csv");

    private static Map<String, List<CSVRecord>> byCase(String file) {
        return SharedFiles.csv("oracles/spc/" + file).stream().collect(Collectors.groupingBy(r -> r.get("case_id")));
    }

    @Test
    void every_point_is_as_in_the_reference() {
        int compared = 0;
        for (CSVRecord c : cases) {
            List<CSVRecord> expected = points.getOrDefault(c.get("case_id"), List.of());
            if (!expected.isEmpty()) {
                ProcessChart chart = chart(c);
                assertThat(chart.points()).as(c.get("case_id")).hasSameSizeAs(expected);
                for (int i = 0; i < expected.size(); i++) {
                    assertSame(expected.get(i), chart, chart.points().get(i));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(points.values().stream().mapToInt(List::size).sum()).isPositive();
    }

    @Test
    void every_icon_is_as_in_the_reference() {
        int compared = 0;
        for (CSVRecord c : cases) {
            CSVRecord expected = summaries.get(c.get("case_id")).get(0);
            if (expected.get("status").equals("ok")) {
                ProcessChart chart = chart(c);
                assertThat(chart.variation()).as(c.get("case_id")).isEqualTo(ICONS.get(expected.get("variation_icon")));
                assertThat(chart.points().stream().filter(ChartPoint::specialCause)).as(c.get("case_id"))
                        .hasSize(Integer.parseInt(expected.get("n_special")));
                if (!TARGET_ON_A_LIMIT.contains(c.get("case_id").split("_")[0])) {
                    assertThat(chart.assurance().orElse(null)).as(c.get("case_id")).isEqualTo(ASSURANCES.get(expected.get("assurance_icon")));
                }
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void where_the_package_fails_a_window_with_a_missing_figure_is_no_signal_and_a_period_twice_is_refused() {
        int seen = 0;
        for (CSVRecord c : cases) {
            CSVRecord expected = summaries.get(c.get("case_id")).get(0);
            if (expected.get("status").equals("error")) {
                seen++;
                if (expected.get("error").contains("duplicate")) {
                    assertThatThrownBy(() -> chart(c)).hasMessageContaining("stands twice");
                } else {
                    assertThat(chart(c).points()).hasSameSizeAs(series.get(c.get("case_id")))
                            .filteredOn(p -> !p.figure().isPresent()).isNotEmpty().noneMatch(ChartPoint::specialCause);
                }
            }
        }
        assertThat(seen).isPositive();
    }

    private void assertSame(CSVRecord expected, ProcessChart chart, ChartPoint point) {
        String at = expected.get("case_id") + " row " + expected.get("seq");
        assertThat(point.period()).as(at).isEqualTo(month(expected.get("date")));
        assertThat(point.group()).as(at).isEqualTo(Integer.parseInt(expected.get("rebase_group")));
        assertThat(chart.isTrial(point.group())).as(at).isEqualTo(flag(expected, "short_group"));
        assertClose(at, point.mean(), expected.get("mean"));
        assertClose(at, point.lowerProcessLimit(), expected.get("lpl"));
        assertClose(at, point.upperProcessLimit(), expected.get("upl"));
        assertThat(point.signal().orElse(null)).as(at).isEqualTo(TYPES.get(expected.get("special_cause_type")));
        assertThat(point.specialCause()).as(at).isEqualTo(flag(expected, "special_cause_flag"));
        assertThat(point.isImprovement()).as(at).isEqualTo(expected.get("point_type").equals("special_cause_improvement"));
        assertThat(point.isConcern()).as(at).isEqualTo(expected.get("point_type").equals("special_cause_concern"));
        point.figure().value().ifPresent(x -> assertFacts(at, point.lines(), x, expected));
    }

    private static void assertFacts(String at, ControlLines lines, double x, CSVRecord expected) {
        assertThat(lines.side(x)).as(at).isEqualTo(Integer.parseInt(expected.get("relative_to_mean")));
        assertThat(lines.isOutside(x)).as(at).isEqualTo(flag(expected, "outside_limits"));
        assertThat(lines.isNear(x)).as(at).isEqualTo(flag(expected, "close_to_limits"));
    }

    private static boolean flag(CSVRecord expected, String column) {
        return expected.get(column).equals("TRUE");
    }

    private static void assertClose(String at, OptionalDouble actual, String expected) {
        if (expected.isEmpty() || expected.equals("NaN")) {
            assertThat(actual).as(at).isEmpty();
        } else {
            double number = Double.parseDouble(expected);
            assertThat(actual).as(at).isPresent();
            assertThat(actual.getAsDouble()).as(at).isCloseTo(number, within(Math.max(1e-12 * Math.abs(number), 1e-13)));
        }
    }

    private ProcessChart chart(CSVRecord c) {
        ChartOptions options = ChartOptions.of(direction(c.get("improvement_direction"))).screened(flag(c, "screen_outliers"));
        if (!c.get("target").isEmpty()) {
            options = options.target(Double.parseDouble(c.get("target")));
        }
        if (!c.get("fix_after_n_points").isEmpty()) {
            options = options.fixAfter(Integer.parseInt(c.get("fix_after_n_points")));
        }
        for (String date : c.get("rebase_dates").split(";")) {
            options = date.isEmpty() ? options : options.rebase(month(date), "Given.");
        }
        return ProcessChart.of(rows(c.get("case_id")), options);
    }

    private List<ProcessChart.Row> rows(String caseId) {
        List<ProcessChart.Row> rows = new ArrayList<>();
        for (CSVRecord r : series.get(caseId)) {
            Figure figure = r.get("value").isEmpty() ? Figure.notReported() : Figure.of(Double.parseDouble(r.get("value")));
            rows.add(new ProcessChart.Row(month(r.get("date")), figure));
        }
        return rows;
    }

    private static Period month(String date) {
        return Period.month(YearMonth.from(LocalDate.parse(date)));
    }

    private static ImprovementDirection direction(String word) {
        return switch (word) {
            case "increase" -> ImprovementDirection.HIGHER_BETTER;
            case "decrease" -> ImprovementDirection.LOWER_BETTER;
            case "neutral" -> ImprovementDirection.NO_JUDGEMENT;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
