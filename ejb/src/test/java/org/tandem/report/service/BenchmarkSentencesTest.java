package org.tandem.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Target;
import org.tandem.indicator.Topic;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.variation.Assurance;
import org.tandem.variation.Variation;

class BenchmarkSentencesTest {

    private static final Period MARCH = Period.month(2025, 3);

    @Test
    void cases_outside_a_missed_standard_are_counted_with_how_many_fewer_would_meet_it() {
        // 2,000 of 10,000 may lie outside; 3,877 do
        assertThat(AffectedSentences.of(profile(counted("Four hours", ImprovementDirection.HIGHER_BETTER, 6123, 0.8)))).containsExactly(
                "Four hours: 3,877 of 10,000 lay outside the standard in March 2025; 1,877 fewer would have met it.");
    }

    @Test
    void where_less_is_better_the_numerator_lies_outside() {
        assertThat(AffectedSentences.of(profile(counted("Six weeks", ImprovementDirection.LOWER_BETTER, 1500, 0.05)))).containsExactly(
                "Six weeks: 1,500 of 10,000 lay outside the standard in March 2025; 1,000 fewer would have met it.");
    }

    @Test
    void a_standard_that_is_met_counts_nobody() {
        assertThat(AffectedSentences.of(profile(counted("Four hours", ImprovementDirection.HIGHER_BETTER, 8000, 0.8)))).containsExactly(
                "No standard in force is missed, so nobody is counted here.");
    }

    @Test
    void a_missed_standard_without_published_numbers_says_so() {
        assertThat(AffectedSentences.of(profile(indicator("Four hours", 0.6, null, null, Variation.COMMON_CAUSE, false, 0.8, 0.5)))).containsExactly(
                "For the standards that are missed no numbers of cases are published.");
    }

    @Test
    void exceptions_are_concerns_first_then_reliable_shortfalls_and_five_at_most() {
        List<IndicatorPart> found = Exceptions.of(profile(charted("usual", Variation.COMMON_CAUSE, Assurance.HIT_AND_MISS, 0.1),
                charted("short", Variation.COMMON_CAUSE, Assurance.FAIL, 0.0), charted("worse", Variation.CONCERN_LOW, Assurance.PASS, 0.9),
                charted("worst", Variation.CONCERN_LOW, Assurance.FAIL, 0.2), charted("c", Variation.CONCERN_HIGH, null, 0.91),
                charted("d", Variation.CONCERN_HIGH, null, 0.92), charted("e", Variation.CONCERN_HIGH, null, 0.93)));
        assertThat(found).extracting(IndicatorPart::name).containsExactly("worst", "worse", "c", "d", "e");
    }

    @Test
    void a_chart_of_few_points_makes_no_exception() {
        assertThat(Exceptions.of(profile(indicator("new", 0.6, null, null, Variation.CONCERN_LOW, true, 0.8, 0.1)))).isEmpty();
    }

    @Test
    void one_change_is_no_plural() {
        IndicatorPart better = charted("better", Variation.IMPROVEMENT_HIGH, null, 0.5);
        assertThat(AreaSentences.changes(List.of(better))).isEqualTo("1 real change for the better, 0 for the worse");
        assertThat(AreaSentences.changes(List.of(better, better, charted("worse", Variation.CONCERN_LOW, null, 0.5))))
                .isEqualTo("2 real changes for the better, 1 for the worse");
    }

    @Test
    void one_minimum_is_no_plural() {
        assertThat(TopicLines.minimumsMet(0, 1)).isEqualTo("0 of 1 minimum met");
        assertThat(TopicLines.minimumsMet(1, 2)).isEqualTo("1 of 2 minimums met");
    }

    private static IndicatorPart counted(String name, ImprovementDirection direction, double numerator, double target) {
        return new IndicatorPart("CODE", name, IndicatorKind.PROPORTION, direction, MARCH, numerator / 10_000, FigureState.PRESENT, numerator, 10_000d,
                "%", 2, 5, 10, 0.5, null, Variation.COMMON_CAUSE, false, null, new ProviderProfile.TargetLine(Target.Kind.MINIMUM, target, "plan", true),
                List.of(), 1, "");
    }

    private static IndicatorPart charted(String name, Variation variation, Assurance assurance, double percentile) {
        return new IndicatorPart("CODE", name, IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, MARCH, 0.6, FigureState.PRESENT, null, null,
                "%", 2, 5, 10, percentile, null, variation, false, assurance, null, List.of(), 1, "");
    }

    private static IndicatorPart indicator(String name, double value, Double numerator, Double denominator, Variation variation, boolean trial,
                                           double target, double percentile) {
        return new IndicatorPart("CODE", name, IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, MARCH, value, FigureState.PRESENT, numerator,
                denominator, "%", 2, 5, 10, percentile, null, variation, trial, null, new ProviderProfile.TargetLine(Target.Kind.MINIMUM, target, "plan", true),
                List.of(), 1, "");
    }

    private static ProviderProfile profile(IndicatorPart... indicators) {
        ProviderProfile.TopicPart topic = new ProviderProfile.TopicPart(Topic.URGENT_CARE, "Urgent care", null, null, List.of(), List.of(indicators));
        return new ProviderProfile(null, MARCH, null, true, List.of(new ProviderProfile.DomainPart(Topic.URGENT_CARE.domain(), "Access", null, List.of(topic))),
                null, null, new DataVersion(1), "");
    }
}
