package org.tandem.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.shared.JsonFiles;

class OversightTableTest {

    private static final OversightRules RULES_2025 = JsonFiles.read(OversightRules.FOLDER + "rules-2025-26.json", OversightRules.class);
    private static final OversightRules RULES_2026 = JsonFiles.read(OversightRules.FOLDER + "rules-2026-27.json", OversightRules.class);

    @Test
    void the_shipped_rules_follow_one_another_without_gap() {
        assertThat(RULES_2025.areValidOn(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(RULES_2026.areValidOn(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(RULES_2026.areValidOn(LocalDate.of(2026, 4, 1))).isTrue();
    }

    @Test
    void the_best_rank_scores_one_the_worst_four_and_equal_values_share_the_better_rank() {
        Map<String, Double> scores = MetricScores.ofValues(Map.of("A", 5.0, "B", 5.0, "C", 4.0, "D", 1.0), ImprovementDirection.HIGHER_BETTER);
        assertThat(scores).containsEntry("A", 1.0).containsEntry("B", 1.0).containsEntry("C", 3.0).containsEntry("D", 4.0);
        assertThat(MetricScores.ofRank(1, 1)).isEqualTo(1);
        assertThatThrownBy(() -> MetricScores.ofRank(5, 4)).hasMessageContaining("no rank 5 of 4");
    }

    @Test
    void scores_are_rounded_for_display_only() {
        assertThat(MetricScores.shown(1.985)).isEqualTo(1.99);
        assertThat(MetricScores.shown(2.2149)).isEqualTo(2.21);
    }

    @Test
    void quartiles_run_over_all_trust_types_together() {
        OversightTable table = table(entry("A", 1.5), entry("B", 2.0), ambulance("C", 2.5), ambulance("D", 3.0));
        assertThat(List.of("A", "B", "C", "D")).extracting(c -> table.places().get(c).segment().getAsInt()).containsExactly(1, 2, 3, 4);
        assertThat(table.places().get("C").rank()).hasValue(1);
    }

    @Test
    void a_deficit_holds_a_trust_at_three_and_the_segment_by_score_stays_visible() {
        OversightTable table = table(deficit("A", 1.5), entry("B", 2.0), entry("C", 2.5), deficit("D", 3.0));
        OversightPlace place = table.places().get("A");
        assertThat(place.unadjusted()).hasValue(1);
        assertThat(place.segment()).hasValue(3);
        assertThat(place.reason().sentence()).isEqualTo("The average metric score of 1.50 would lead to segment 1; a trust in deficit cannot be"
                + " better than segment 3 under the rules 2025/26.");
        assertThat(table.places().get("D").segment()).hasValue(4);
        assertThat(table.places().get("A").rank()).as("behind B in segment 2, before C by its score").hasValue(2);
    }

    @Test
    void trusts_with_the_same_shown_score_share_the_lowest_rank_and_the_next_one_is_skipped() {
        OversightTable table = table(entry("A", 2.001), entry("B", 2.004), entry("C", 2.5), entry("D", 3.0), entry("E", 3.5), entry("F", 3.6), entry("G", 3.7),
                entry("H", 3.8));
        assertThat(table.places().get("A").rank()).hasValue(1);
        assertThat(table.places().get("B").rank()).hasValue(1);
        assertThat(table.places().get("C").rank()).hasValue(3);
    }

    @Test
    void a_trust_without_score_and_one_whose_deficit_is_not_known_have_no_segment_and_say_why() {
        OversightTable table = table(new OversightEntry("NONE", "Acute trust", OptionalDouble.empty(), List.of(), Deficit.NONE),
                OversightEntry.ofAverage("UNKNOWN", "Acute trust", 1.2, Deficit.NOT_KNOWN), entry("B", 2.0), entry("C", 2.5), entry("D", 3.0));
        assertThat(table.places().get("NONE").reason().rule()).isEqualTo("NO_SCORE");
        OversightPlace unknown = table.places().get("UNKNOWN");
        assertThat(unknown.segment()).isEmpty();
        assertThat(unknown.unadjusted()).hasValue(1);
        assertThat(table.places().get("B").rank()).as("the unknown one is in segment 1 or 3, B in 2").isEmpty();
        assertThat(table.places().get("C").rank()).as("behind the unknown one either way").hasValue(3);
        assertThat(table.places().get("C").of()).isEqualTo(4);
    }

    @Test
    void rules_whose_thresholds_are_not_entered_tell_no_segment_and_entered_ones_do() {
        List<OversightEntry> entries = List.of(entry("A", 1.5), entry("B", 2.2));
        OversightPlace without = OversightTable.of(entries, RULES_2026).places().get("A");
        assertThat(without.segment()).isEmpty();
        assertThat(without.reason().sentence()).contains("not published here");
        OversightTable with = OversightTable.of(entries, RULES_2026.thresholds(List.of(1.5, 2.0, 2.5)));
        assertThat(with.places().get("A").segment()).hasValue(1);
        assertThat(with.places().get("B").segment()).hasValue(3);
        assertThatThrownBy(() -> RULES_2026.thresholds(List.of(2.5, 2.0, 1.5))).hasMessageContaining("ascending");
    }

    @Test
    void the_order_of_trusts_does_not_matter() {
        List<OversightEntry> entries = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> entry("T%02d".formatted(i), 1 + (i * 7 % 40) / 15.0)).toList());
        Map<String, OversightPlace> places = OversightTable.of(entries, RULES_2025).places();
        Collections.reverse(entries);
        assertThat(OversightTable.of(entries, RULES_2025).places()).isEqualTo(places);
    }

    @Test
    void the_next_segment_names_the_score_and_the_points_that_are_missing() {
        OversightTable table = OversightTable.of(List.of(entry("A", 2.36), deficit("D", 2.0)), RULES_2025.thresholds(List.of(1.9, 2.13, 2.7)));
        NextSegment next = table.next("A", 10).orElseThrow();
        assertThat(next.segment()).isEqualTo(2);
        assertThat(next.points()).isCloseTo(2.3, within(1e-9));
        assertThat(next.reason().sentence()).isEqualTo("Segment 2 needs an average score of 2.13 or lower against 2.36 now,"
                + " 2.30 points fewer over 10 metrics, if other trusts stay where they are.");
        NextSegment held = table.next("D", 10).orElseThrow();
        assertThat(held.outOfDeficit()).isTrue();
        assertThat(held.reason().sentence()).isEqualTo("The average score of 2.00 is already good enough for segment 2; the trust must also leave its deficit.");
    }

    @Test
    void a_trust_with_even_scores_is_sure_of_its_segment_and_one_with_mixed_scores_is_not() {
        List<OversightEntry> entries = List.of(scored("A", 1, 1, 1, 1), scored("B", 1, 4, 1, 4, 1), scored("C", 3, 3, 3, 3), scored("D", 4, 4, 4, 4));
        OversightRules fixed = RULES_2025.thresholds(List.of(1.5, 2.5, 3.5));
        Map<String, SegmentChances> chances = SegmentChances.of(entries, fixed, 2000, 11);
        assertThat(chances.get("A").segments()).containsExactly(1.0, 0.0, 0.0, 0.0);
        assertThat(chances.get("B").segments().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
        assertThat(chances.get("B").segments()).allSatisfy(p -> assertThat(p).isPositive());
        assertThat(SegmentChances.of(entries, fixed, 2000, 11)).isEqualTo(chances);
        assertThat(SegmentChances.of(entries, RULES_2026, 2000, 11)).isEmpty();
    }

    private static OversightTable table(OversightEntry... entries) {
        return OversightTable.of(List.of(entries), RULES_2025);
    }

    private static OversightEntry entry(String code, double average) {
        return OversightEntry.ofAverage(code, "Acute trust", average, Deficit.NONE);
    }

    private static OversightEntry ambulance(String code, double average) {
        return OversightEntry.ofAverage(code, "Ambulance trust", average, Deficit.NONE);
    }

    private static OversightEntry deficit(String code, double average) {
        return OversightEntry.ofAverage(code, "Acute trust", average, Deficit.DEFICIT);
    }

    private static OversightEntry scored(String code, double... scores) {
        List<Double> list = Arrays.stream(scores).boxed().toList();
        return new OversightEntry(code, "Acute trust", OptionalDouble.of(list.stream().mapToDouble(s -> s).average().orElseThrow()), list, Deficit.NONE);
    }
}
