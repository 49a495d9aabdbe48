package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.shared.SharedFiles;

/** Quantile groups and cuts against the reference outputs. */
class QuartileMethodOracleTest {

    @Test
    void type_7_cuts_are_those_of_the_reference() {
        Map<String, double[]> sorted = SharedFiles.csv("oracles/phe/quantiles_input.csv").stream().filter(r -> !r.get("value").isEmpty())
                .collect(Collectors.groupingBy(r -> r.get("case_id"), Collectors.collectingAndThen(Collectors.toList(), QuartileMethodOracleTest::sorted)));
        List<CSVRecord> expected = SharedFiles.csv("oracles/phe/quantiles_expected_rtypes.csv").stream()
                .filter(r -> r.get("type").equals("7")).toList();
        assertThat(expected).isNotEmpty();
        for (CSVRecord r : expected) {
            double number = Double.parseDouble(r.get("quantile"));
            assertThat(QuartileMethod.type7(sorted.get(r.get("case_id")), Double.parseDouble(r.get("p"))))
                    .as(r.toMap().toString()).isCloseTo(number, within(Math.max(1e-9 * Math.abs(number), 1e-12)));
        }
    }

    @Test
    void groups_and_ranks_are_those_of_the_reference() {
        Map<String, List<CSVRecord>> cases = SharedFiles.csv("oracles/phe/quantiles_expected_ranks.csv").stream()
                .filter(r -> !r.get("value").isEmpty()).collect(Collectors.groupingBy(r -> r.get("case_id")));
        assertThat(cases).isNotEmpty();
        cases.values().forEach(QuartileMethodOracleTest::assertSame);
    }

    private static void assertSame(List<CSVRecord> rows) {
        List<CSVRecord> ascending = rows.stream().sorted(Comparator.comparingDouble(QuartileMethodOracleTest::value)
                .thenComparingInt(r -> Integer.parseInt(r.get("seq")))).toList();
        double[] sorted = sorted(rows);
        for (int i = 0; i < sorted.length; i++) {
            CSVRecord r = ascending.get(i);
            int k = Integer.parseInt(r.get("nquantiles"));
            int below = QuartileMethod.firstOf(sorted, sorted[i]);
            int upTo = QuartileMethod.firstAbove(sorted, sorted[i]);
            assertThat(upTo).as(r.toMap().toString()).isEqualTo(Integer.parseInt(r.get("rank_max")));
            assertThat((below + 1 + upTo) / 2.0).as(r.toMap().toString()).isEqualTo(Double.parseDouble(r.get("rank_average")));
            assertThat(sorted.length - upTo + 1).as(r.toMap().toString()).isEqualTo(Integer.parseInt(r.get("rank_min_desc")));
            assertThat(upTo / (double) sorted.length).as(r.toMap().toString()).isCloseTo(Double.parseDouble(r.get("cume_dist")), within(1e-12));
            assertThat(QuartileMethod.firstOf(sorted, sorted[i]) + 1).as(r.toMap().toString()).isEqualTo(Integer.parseInt(r.get("rank_min")));
            assertThat((QuartileMethod.firstOf(sorted, sorted[i])) / (sorted.length - 1.0)).isCloseTo(Double.parseDouble(r.get("percentrank_inc")), within(1e-12));
            assertThat(QuartileMethod.NTILE.groups(sorted, k)[i]).as(r.toMap().toString()).isEqualTo(Integer.parseInt(r.get("ntile")));
            if (!r.get("phe_quantile").isEmpty()) {
                assertThat(phe(sorted, i, k, r.get("invert").equals("TRUE"))).as(r.toMap().toString()).isEqualTo(Integer.parseInt(r.get("phe_quantile")));
            }
        }
    }

    private static int phe(double[] sorted, int index, int k, boolean invert) {
        return invert ? QuartileMethod.phe(sorted.length - QuartileMethod.firstAbove(sorted, sorted[index]) + 1, sorted.length, k)
                : QuartileMethod.PHE.groups(sorted, k)[index];
    }

    private static double[] sorted(List<CSVRecord> rows) {
        double[] values = rows.stream().mapToDouble(QuartileMethodOracleTest::value).toArray();
        Arrays.sort(values);
        return values;
    }

    private static double value(CSVRecord r) {
        return Double.parseDouble(r.get("value"));
    }
}
