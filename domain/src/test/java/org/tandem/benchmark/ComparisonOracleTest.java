package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.shared.SharedFiles;

/** Means, control limits and significance against the reference outputs of PHEindicatormethods 2.1.0, to 1e-9 of the number. */
class ComparisonOracleTest {

    private static final String FOLDER = "oracles/phe/";

    @Test
    void limits_of_means_are_students() {
        List<CSVRecord> expected = SharedFiles.csv(FOLDER + "means_expected.csv");
        assertThat(expected).isNotEmpty();
        for (CSVRecord r : expected) {
            double[] values = SharedFiles.csv(FOLDER + "means_input.csv").stream().filter(v -> v.get("t").equals(r.get("t")))
                    .mapToDouble(v -> number(v, "v")).sorted().toArray();
            Distribution d = Distribution.of(values, QuartileMethod.TYPE_7);
            assertClose(d.mean(), r, "mean");
            assertClose(d.sd().orElseThrow(), r, "sd");
            assertLimits(Confidence.LEVEL_95.mean(d.n(), d.mean(), d.sd().orElseThrow()), r, "lower95", "upper95");
            assertLimits(Confidence.LEVEL_998.mean(d.n(), d.mean(), d.sd().orElseThrow()), r, "lower998", "upper998");
        }
    }

    @Test
    void control_limits_and_significance_of_proportions_equal_the_reference() {
        List<CSVRecord> rows = SharedFiles.csv(FOLDER + "phe_funnel_proportion_expected.csv");
        assertThat(rows).isNotEmpty();
        double average = sum(rows, "numerator") / sum(rows, "denominator");
        for (CSVRecord r : rows) {
            double n = number(r, "denominator");
            assertLimits(ControlLimits.proportion(average, n, Confidence.LEVEL_95).times(100), r, "lower95_pct", "upper95_pct");
            assertLimits(ControlLimits.proportion(average, n, Confidence.LEVEL_998).times(100), r, "lower998_pct", "upper998_pct");
            assertThat(Significance.ofProportion(number(r, "numerator"), n, average).label()).isEqualTo(r.get("significance"));
        }
    }

    @Test
    void significance_of_observed_against_expected_equals_the_reference() {
        List<CSVRecord> rows = SharedFiles.csv(FOLDER + "phe_funnel_ratio_expected.csv");
        assertThat(rows).isNotEmpty().allSatisfy(r ->
                assertThat(Significance.ofRatio(number(r, "observed"), number(r, "expected")).label()).as(r.toString()).isEqualTo(r.get("significance")));
    }

    @Test
    void quantiles_of_the_normal_distribution_equal_the_reference() {
        List<CSVRecord> rows = SharedFiles.csv(FOLDER + "normal_quantiles.csv").stream().filter(r -> number(r, "p") > 0.95).toList();
        assertThat(rows).isNotEmpty().allSatisfy(r -> assertClose(new Confidence(2 * number(r, "p") - 1).z(), r, "qnorm"));
    }

    @Test
    void where_a_count_lies_on_a_limit_of_the_ratio_funnel_its_exact_interval_touches_the_expected_one() {
        ControlLimits.RatioPoint point = ControlLimits.ratio(5, Confidence.LEVEL_95);
        assertThat(point.whereHigh()).isCloseTo(Confidence.LEVEL_95.count(5).lower(), within(1e-12));
        assertThat(point.whereLow()).isCloseTo(Confidence.LEVEL_95.count(5).upper(), within(1e-12));
    }

    private static double sum(List<CSVRecord> rows, String column) {
        return rows.stream().mapToDouble(r -> number(r, column)).sum();
    }

    private static void assertLimits(Interval limits, CSVRecord r, String lower, String upper) {
        assertClose(limits.lower(), r, lower);
        assertClose(limits.upper(), r, upper);
    }

    private static void assertClose(double actual, CSVRecord r, String column) {
        double expected = number(r, column);
        assertThat(actual).as(column + " " + r.toMap()).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    private static double number(CSVRecord r, String column) {
        return Double.parseDouble(r.get(column));
    }
}
