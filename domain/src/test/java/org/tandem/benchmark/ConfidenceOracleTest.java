package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.shared.SharedFiles;

/** Limits against the reference outputs, to 1e-9 of the number. */
class ConfidenceOracleTest {

    private static final Confidence LEVEL_99 = new Confidence(0.99);

    @Test
    void limits_of_proportions_are_wilsons() {
        List<CSVRecord> rows = SharedFiles.csv("oracles/phe/wilson_proportions.csv");
        assertThat(rows).isNotEmpty();
        for (CSVRecord r : rows) {
            double x = number(r, "numerator");
            double n = number(r, "denominator");
            assertLimits(r, Confidence.LEVEL_95.proportion(x, n), "lower95_pct", "upper95_pct", 100);
            assertLimits(r, Confidence.LEVEL_998.proportion(x, n), "lower998_pct", "upper998_pct", 100);
            assertLimits(r, LEVEL_99.proportion(x, n), "lower99_prop", "upper99_prop", 1);
        }
    }

    @Test
    void limits_of_rates_are_byars_from_ten_events_and_exact_below() {
        List<CSVRecord> rows = SharedFiles.csv("oracles/phe/rates_byars_exact.csv");
        assertThat(rows).isNotEmpty();
        for (CSVRecord r : rows) {
            double n = number(r, "denominator");
            double x = number(r, "count");
            assertLimits(r, Confidence.LEVEL_95.count(x).dividedBy(n), "lower95", "upper95", 100_000);
            assertLimits(r, Confidence.LEVEL_998.count(x).dividedBy(n), "lower998", "upper998", 100_000);
            assertLimits(r, LEVEL_99.count(x).dividedBy(n), "lower99_per_1000", "upper99_per_1000", 1000);
        }
    }

    @Test
    void limits_of_counts_switch_at_ten() {
        List<CSVRecord> rows = SharedFiles.csv("oracles/phe/poisson_count_limits.csv");
        assertThat(rows).isNotEmpty();
        for (CSVRecord r : rows) {
            double x = number(r, "count");
            String method = x < 10 ? "exact" : "byars";
            assertLimits(r, Confidence.LEVEL_95.count(x), method + "_lower95", method + "_upper95", 1);
            assertLimits(r, Confidence.LEVEL_998.count(x), method + "_lower998", method + "_upper998", 1);
        }
    }

    @Test
    void exact_limits_and_byars_are_those_of_the_reference_at_every_count() {
        List<CSVRecord> rows = SharedFiles.csv("oracles/phe/poisson_count_limits.csv");
        assertThat(rows).isNotEmpty();
        for (CSVRecord r : rows) {
            double x = number(r, "count");
            assertLimits(r, Confidence.LEVEL_95.exact(x), "exact_lower95", "exact_upper95", 1);
            assertLimits(r, Confidence.LEVEL_998.exact(x), "exact_lower998", "exact_upper998", 1);
            if (x > 0) {
                assertByars(r, Confidence.LEVEL_95.byar(x), "byars_lower95", "byars_upper95");
                assertByars(r, Confidence.LEVEL_998.byar(x), "byars_lower998", "byars_upper998");
            }
        }
    }

    /** The reference leaves a lower limit empty where the formula goes below zero. */
    private static void assertByars(CSVRecord r, Interval actual, String lower, String upper) {
        assertClose(r, actual.upper(), number(r, upper));
        if (r.get(lower).isEmpty()) {
            assertThat(actual.lower()).as(r.toMap().toString()).isNegative();
        } else {
            assertClose(r, actual.lower(), number(r, lower));
        }
    }

    @Test
    void quantiles_of_chi_squared_keep_nine_digits_in_both_tails() {
        List<CSVRecord> rows = SharedFiles.csv("oracles/phe/chisq_quantiles.csv");
        assertThat(rows).isNotEmpty();
        for (CSVRecord r : rows) {
            assertClose(r, Confidence.chiSquared(number(r, "p"), number(r, "df")), number(r, "qchisq"));
        }
    }

    private static void assertLimits(CSVRecord r, Interval actual, String lower, String upper, double multiplier) {
        assertClose(r, actual.lower() * multiplier, number(r, lower));
        assertClose(r, actual.upper() * multiplier, number(r, upper));
    }

    private static void assertClose(CSVRecord r, double actual, double expected) {
        assertThat(actual).as(r.toMap().toString()).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    private static double number(CSVRecord r, String column) {
        return Double.parseDouble(r.get(column));
    }
}
