package org.tandem.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.SharedFiles;

/** The rules of 2025/26 on the published figures of one trust (all quarters) and the compiled league table of quarter 3. */
class PublishedOversightTest {

    private static final String ONE_TRUST = "data/real/nof/nhs-oversight-framework-mental-health-and-community-trust-data.RDY-only.csv";
    private static final String LEAGUE = "data/real/compiled-2026-03/trust_profiles.csv";
    private static final OversightRules RULES = JsonFiles.read(OversightRules.FOLDER + "rules-2025-26.json", OversightRules.class);

    /** Between the highest published score of a segment and the lowest of the next, over all trust types. */
    private static final List<Double> CUTS_OF_QUARTER_3 = List.of(2.095, 2.355, 2.70);

    /** Published scores have two decimals, so a mean of them may be off by a hundredth. */
    private static final double ROUNDED = 0.0101;

    @ParameterizedTest
    @ValueSource(strings = {"Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26"})
    void the_average_is_the_plain_mean_over_all_metrics_with_finance_counted_once(String quarter) {
        double published = value(quarter, "OF5002");
        assertThat(MetricScores.average(scores(quarter), RULES).orElseThrow()).isCloseTo(published, within(ROUNDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26"})
    void a_domain_score_is_the_plain_mean_over_its_metrics(String quarter) {
        Map<String, Map<String, Double>> byDomain = metricRows(quarter).stream().collect(Collectors.groupingBy(r -> r.get("Domain"),
                Collectors.toMap(r -> r.get("Metric_ID"), r -> Double.parseDouble(r.get("Value")), (a, b) -> b)));
        List<CSVRecord> published = rows(quarter).stream().filter(r -> r.get("Metric_ID").startsWith("OF40")).toList();
        assertThat(published).hasSize(5).allSatisfy(r -> assertThat(MetricScores.average(byDomain.get(r.get("Domain")), RULES).orElseThrow())
                .as(r.get("Domain")).isCloseTo(Double.parseDouble(r.get("Value")), within(ROUNDED)));
    }

    @Test
    void scores_of_the_staff_survey_are_those_of_the_rank_among_61_trusts() {
        List<CSVRecord> survey = metricRows("Q4 2025/26").stream().filter(r -> List.of("OF1061", "OF1084").contains(r.get("Metric_ID"))).toList();
        assertThat(survey).hasSize(2).allSatisfy(r -> assertThat(MetricScores.shown(MetricScores.ofRank(Integer.parseInt(r.get("Rank")), 61)))
                .isEqualTo(Double.parseDouble(r.get("Value"))));
    }

    @Test
    void the_likely_range_by_drawing_metrics_again_is_near_the_published_one() {
        OversightEntry trust = OversightEntry.of("RDY", "Mental health and community trust", scores("Q4 2025/26"), Deficit.NONE, RULES);
        List<OversightEntry> four = List.of(trust, other("A", 1.9), other("B", 2.3), other("C", 2.6));
        SegmentChances chances = SegmentChances.of(four, RULES, 4000, 1).get("RDY");
        assertThat(chances.likely().lower()).isCloseTo(1.72, within(0.03));
        assertThat(chances.likely().upper()).isCloseTo(2.73, within(0.03));
    }

    private static OversightEntry other(String code, double average) {
        return OversightEntry.ofAverage(code, "Acute trust", average, Deficit.NONE);
    }

    @Test
    void segments_of_all_acute_trusts_of_quarter_3_come_out_as_published() {
        Map<String, OversightPlace> places = league();
        List<CSVRecord> acute = leagueRows().stream().filter(r -> r.get("Trust_type").equals("Acute trust")).toList();
        assertThat(acute).hasSize(129).allSatisfy(r -> assertThat(places.get(r.get("org_code")).segment())
                .as(r.get("org_code")).hasValue((int) number(r, "league_segment")));
        assertThat(acute).filteredOn(r -> places.get(r.get("org_code")).reason().rule().equals("DEFICIT_OVERRIDE")).isNotEmpty()
                .allSatisfy(r -> assertThat(number(r, "league_segment")).isEqualTo(3));
    }

    @Test
    void segments_of_other_trusts_are_as_published_or_held_at_three_by_a_deficit() {
        Map<String, OversightPlace> places = league();
        List<CSVRecord> others = leagueRows().stream().filter(r -> !r.get("Trust_type").equals("Acute trust")).toList();
        assertThat(others).hasSize(21).allSatisfy(r -> {
            int published = (int) number(r, "league_segment");
            assertThat(published == 3 || places.get(r.get("org_code")).unadjusted().getAsInt() == published).as(r.get("org_code")).isTrue();
        });
    }

    /** Five of the 134 acute trusts are not in the file, so a published rank is up to five places lower. */
    @Test
    void ranks_of_acute_trusts_run_as_published_with_ties_at_the_lowest_number() {
        Map<String, OversightPlace> places = league();
        List<CSVRecord> acute = leagueRows().stream().filter(r -> r.get("Trust_type").equals("Acute trust"))
                .sorted((a, b) -> Double.compare(number(a, "league_rank"), number(b, "league_rank"))).toList();
        double missing = 0;
        for (CSVRecord r : acute) {
            double behind = number(r, "league_rank") - places.get(r.get("org_code")).rank().orElseThrow();
            assertThat(behind).as(r.get("org_code")).isBetween(missing, 5.0);
            missing = behind;
        }
        assertThat(places.get(acute.get(0).get("org_code")).of()).isEqualTo(129);
    }

    private static Map<String, OversightPlace> league() {
        List<OversightEntry> entries = leagueRows().stream().map(r -> OversightEntry.ofAverage(r.get("org_code"), r.get("Trust_type"),
                number(r, "league_avg_score"), deficit(r.get("lt_in_deficit")))).toList();
        return OversightTable.of(entries, RULES.thresholds(CUTS_OF_QUARTER_3)).places();
    }

    private static Deficit deficit(String text) {
        return text.isEmpty() ? Deficit.NOT_KNOWN : Double.parseDouble(text) == 1 ? Deficit.DEFICIT : Deficit.NONE;
    }

    private static Map<String, Double> scores(String quarter) {
        Map<String, Double> scores = new TreeMap<>();
        metricRows(quarter).forEach(r -> scores.put(r.get("Metric_ID"), Double.parseDouble(r.get("Value"))));
        return scores;
    }

    private static Collection<CSVRecord> rowsOf(String quarter, String metric) {
        return rows(quarter).stream().filter(r -> r.get("Metric_ID").equals(metric)).toList();
    }

    private static double value(String quarter, String metric) {
        OptionalDouble value = rowsOf(quarter, metric).stream().mapToDouble(r -> Double.parseDouble(r.get("Value"))).findFirst();
        return value.orElseThrow();
    }

    /** Where a metric stands twice in a quarter, the row of the later reporting date follows the earlier one. */
    private static List<CSVRecord> metricRows(String quarter) {
        return rows(quarter).stream().filter(r -> r.get("Metric_ID").startsWith("OF1") && !r.get("Value").equals("NA")).toList();
    }

    private static List<CSVRecord> rows(String quarter) {
        return SharedFiles.csv(ONE_TRUST).stream().filter(r -> r.get("Quarter").equals(quarter)).toList();
    }

    private static List<CSVRecord> leagueRows() {
        return SharedFiles.csv(LEAGUE).stream().filter(r -> !r.get("league_segment").isEmpty()).toList();
    }

    private static double number(CSVRecord r, String column) {
        return Double.parseDouble(r.get(column));
    }
}
