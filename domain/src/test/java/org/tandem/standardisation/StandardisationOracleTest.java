package org.tandem.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Confidence;
import org.tandem.benchmark.Interval;
import org.tandem.shared.SharedFiles;

/** Standardised figures against the reference outputs of PHEindicatormethods 2.1.0, to 1e-9 of the number. */
class StandardisationOracleTest {

    private static final String FOLDER = "oracles/phe/";

    @Test
    void directly_standardised_rates_and_their_limits_are_dobsons() {
        Map<String, Double> standard = SharedFiles.csv(FOLDER + "direct_standardisation_stdpop.csv").stream()
                .collect(Collectors.toMap(r -> r.get("band"), r -> number(r, "stdpop")));
        List<CSVRecord> expected = SharedFiles.csv(FOLDER + "direct_standardisation_expected.csv");
        assertThat(expected).isNotEmpty();
        for (CSVRecord r : expected) {
            List<StandardisedRate.Band> bands = input(r).stream()
                    .map(b -> new StandardisedRate.Band(number(b, "obs"), number(b, "n"), standard.get(b.get("band")))).toList();
            Optional<StandardisedRate> rate = StandardisedRate.of(bands, Confidence.LEVEL_95);
            assertThat(rate.isPresent()).isEqualTo(!r.get("dsr_per_100000").isEmpty());
            rate.ifPresent(s -> {
                assertClose(s.rate() * 100_000, r, "dsr_per_100000");
                assertLimits(s.limits().times(100_000), r, "95");
                assertLimits(StandardisedRate.of(bands, Confidence.LEVEL_998).orElseThrow().limits().times(100_000), r, "998");
            });
        }
    }

    @Test
    void indirectly_standardised_ratios_have_the_limits_of_the_observed_count() {
        List<CSVRecord> expected = SharedFiles.csv(FOLDER + "indirect_standardisation_expected.csv");
        assertThat(expected).isNotEmpty();
        for (CSVRecord r : expected) {
            List<StandardisedRatio.Band> bands = input(r).stream().map(b -> new StandardisedRatio.Band(number(b, "obs"), number(b, "n"),
                    number(b, "xref"), number(b, "nref"))).toList();
            StandardisedRatio ratio = StandardisedRatio.of(bands, Confidence.LEVEL_95);
            assertClose(ratio.observed(), r, "observed");
            assertClose(ratio.expected(), r, "expected");
            assertClose(ratio.ratio() * 100, r, "ratio_x100");
            assertLimits(ratio.limits().times(100), r, "95");
            assertLimits(StandardisedRatio.of(bands, Confidence.LEVEL_998).limits().times(100), r, "998");
        }
    }

    @Test
    void the_slope_index_of_inequality_is_the_population_weighted_slope() {
        List<CSVRecord> expected = SharedFiles.csv(FOLDER + "sii_expected.csv");
        assertThat(expected).isNotEmpty();
        for (CSVRecord r : expected) {
            List<SlopeIndex.Group> groups = SharedFiles.csv(FOLDER + "sii_input.csv").stream().filter(g -> g.get("area").equals(r.get("area")))
                    .map(g -> new SlopeIndex.Group(number(g, "pop"), number(g, "value"))).toList();
            assertClose(SlopeIndex.of(groups), r, "sii");
        }
    }

    @Test
    void the_slope_index_of_a_straight_line_is_its_rise_over_the_population() {
        assertThat(SlopeIndex.of(List.of(new SlopeIndex.Group(50, 10), new SlopeIndex.Group(50, 12)))).isCloseTo(4, within(1e-12));
    }

    @Test
    void fewer_than_ten_events_give_no_standardised_rate() {
        assertThat(StandardisedRate.of(List.of(new StandardisedRate.Band(9, 1000, 1)), Confidence.LEVEL_95)).isEmpty();
        assertThat(StandardisedRate.of(List.of(new StandardisedRate.Band(10, 1000, 1)), Confidence.LEVEL_95)).isPresent();
    }

    @Test
    void a_ratio_to_nothing_expected_and_a_band_without_population_are_refused() {
        assertThatThrownBy(() -> StandardisedRatio.of(List.of(), Confidence.LEVEL_95)).hasMessageContaining("Nothing is expected");
        assertThatThrownBy(() -> new StandardisedRate.Band(1, 0, 1)).hasMessageContaining("population above 0");
    }

    private static List<CSVRecord> input(CSVRecord r) {
        return SharedFiles.csv(FOLDER + "indirect_standardisation_input.csv").stream().filter(b -> b.get("trust").equals(r.get("trust"))).toList();
    }

    private static void assertLimits(Interval limits, CSVRecord r, String level) {
        assertClose(limits.lower(), r, "lower" + level);
        assertClose(limits.upper(), r, "upper" + level);
    }

    private static void assertClose(double actual, CSVRecord r, String column) {
        double expected = number(r, column);
        assertThat(actual).as(column + " " + r.toMap()).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    private static double number(CSVRecord r, String column) {
        return Double.parseDouble(r.get(column));
    }
}
