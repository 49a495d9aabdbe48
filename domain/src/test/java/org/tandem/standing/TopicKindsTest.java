package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;
import static org.tandem.standing.StandingRulesBuilder.aRuleSet;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PanelBuilder;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

class TopicKindsTest {

    private static final Period MARCH_2025 = Period.month(2025, 3);
    private static final Period Q4 = Period.quarter(2024, 4);

    @Test
    void sickness_is_compared_by_the_gap_to_the_median_of_the_region() {
        PanelBuilder panel = aPanel().with(anIndicator("SICKNESS").about(Topic.WORKFORCE).lowerIsBetter().build());
        IntStream.range(0, 10).forEach(i -> panel
                .with(aProvider("HIGH" + i).inRegion("A").build()).quarters("SICKNESS", "HIGH" + i, Q4, 0.070 + i * 0.0001)
                .with(aProvider("LOW" + i).inRegion("B").build()).quarters("SICKNESS", "LOW" + i, Q4, i == 9 ? 0.060 : 0.040 + i * 0.0001));
        Standings standings = compute(panel, aRuleSet().placingByGap(Topic.WORKFORCE, "SICKNESS"));
        assertThat(latest(standings, "LOW9", Topic.WORKFORCE).rank()).as("below every trust of the other region, but far above its own").isEqualTo(20);
        assertThat(latest(standings, "HIGH0", Topic.WORKFORCE).bestQuarter()).isTrue();
    }

    @Test
    void a_share_that_should_be_low_is_above_the_target_of_at_most() {
        PanelBuilder panel = aPanel().with(anIndicator("WAIT").about(Topic.DIAGNOSTICS).lowerIsBetter().withMinimum(0.05).build());
        IntStream.range(0, 6).forEach(i -> panel.with(aProvider("T" + i).build()).quarters("WAIT", "T" + i, Q4, 0.05 + i * 0.01));
        Standings standings = compute(panel, aRuleSet().placing(Topic.DIAGNOSTICS, "WAIT"));
        assertThat(standings.of("T1", Topic.DIAGNOSTICS).orElseThrow().reasons()).extracting(StandingReason::sentence)
                .contains("Indicator WAIT stood at 6.0 % in January to March 2025, above the target of at most 5 %.");
        assertThat(standings.of("T0", Topic.DIAGNOSTICS).orElseThrow().reasons()).extracting(StandingReason::rule)
                .doesNotContain("MISSES_MINIMUM");
    }

    @Test
    void two_trusts_of_a_region_have_no_median_to_be_compared_with() {
        PanelBuilder panel = aPanel().with(anIndicator("SICKNESS").about(Topic.WORKFORCE).lowerIsBetter().build());
        IntStream.range(0, 8).forEach(i -> panel.with(aProvider("T" + i).inRegion(i < 2 ? "A" : "B").build())
                .quarters("SICKNESS", "T" + i, Q4, 0.05 + i * 0.001));
        TopicStanding standing = compute(panel, aRuleSet().placingByGap(Topic.WORKFORCE, "SICKNESS")).of("T0", Topic.WORKFORCE).orElseThrow();
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(standing.reasons()).extracting(StandingReason::sentence)
                .contains("Indicator SICKNESS has no median of the region to be compared with in January to March 2025.");
    }

    @Test
    void more_deaths_than_expected_in_four_quarters_is_persistent_without_a_rank() {
        TopicStanding standing = mortality(1300).of("SUB", Topic.MORTALITY).orElseThrow();
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(standing.quarters()).hasSize(4).noneMatch(QuarterPlace::isRanked);
        assertThat(standing.reasons().get(0).sentence())
                .isEqualTo("More deaths than expected in 4 of the last 4 quarters (April 2024 to March 2025).");
    }

    @Test
    void deaths_as_expected_are_no_difficulty_and_fewer_are_a_strength() {
        TopicStanding asExpected = mortality(1010).of("SUB", Topic.MORTALITY).orElseThrow();
        assertThat(asExpected.difficulty()).isEqualTo(DifficultyStatus.NONE);
        assertThat(asExpected.reasons().get(0).sentence()).isEqualTo("Deaths as expected in January to March 2025.");
        assertThat(mortality(700).of("SUB", Topic.MORTALITY).orElseThrow().strength()).isEqualTo(StrengthStatus.STRONG);
    }

    private static Standings mortality(double observed) {
        PanelBuilder panel = aPanel().with(anIndicator("SHMI").about(Topic.MORTALITY).of(IndicatorKind.RATIO).lowerIsBetter().build())
                .with(aProvider("SUB").build());
        for (int q = 0; q < 4; q++) {
            Period month = Q4.plus(-q).endMonth();
            panel.counts("SHMI", "SUB", month, observed, 1000);
            IntStream.range(0, 20).forEach(i -> panel.with(aProvider("P" + i).build()).counts("SHMI", "P" + i, month, 990 + i, 1000));
        }
        return compute(panel, aRuleSet().banding(Topic.MORTALITY, "SHMI"));
    }

    @Test
    void a_mortality_ratio_alone_has_no_band() {
        PanelBuilder panel = aPanel().with(anIndicator("SHMI").about(Topic.MORTALITY).of(IndicatorKind.RATIO).lowerIsBetter().build());
        IntStream.range(0, 6).forEach(i -> panel.with(aProvider("T" + i).build())
                .figure("SHMI", "T" + i, MARCH_2025, Figure.of(0.9 + i * 0.1)));
        TopicStanding standing = compute(panel, aRuleSet().banding(Topic.MORTALITY, "SHMI")).of("T5", Topic.MORTALITY).orElseThrow();
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(standing.reasons()).extracting(StandingReason::sentence).contains(
                "Indicator SHMI is published for March 2025 without observed and expected numbers, so there is no band.");
    }

    @Test
    void a_topic_shown_as_context_has_no_status_and_compares_with_the_reference_line() {
        PanelBuilder panel = aPanel().with(anIndicator("BEDS").about(Topic.FLOW).notJudged().withReferenceLine(0.92).every(Rhythm.QUARTERLY).build())
                .with(aProvider("SUB").build()).counts("BEDS", "SUB", Q4, 950, 1000);
        TopicStanding standing = compute(panel, aRuleSet().context(Topic.FLOW, "BEDS")).of("SUB", Topic.FLOW).orElseThrow();
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(standing.reasons()).extracting(StandingReason::sentence).containsExactly(
                "Indicator BEDS stood at 95.0 % in January to March 2025, above the reference line of 92 %.", "Shown as context, without status.");
    }

    @Test
    void a_topic_with_a_yearly_lead_only_is_judged_on_two_of_the_last_three_years() {
        assertThat(survey(0.1, 0.9, 0.1).difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(survey(0.9, 0.9, 0.1).difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(survey(0.1, 0.9, 0.1).reasons().get(0).sentence()).isEqualTo("In the lowest-placed fifth of 20 acute trusts in"
                + " workforce in 2 of the last 3 years (October 2022 to December 2024).");
        assertThat(survey(0.1, 0.9, 0.9).strength()).isEqualTo(StrengthStatus.STRONG);
    }

    @Test
    void a_survey_is_used_for_18_months_after_its_year_and_not_longer() {
        Panel panel = surveyPanel(0.1);
        StandingRules rules = aRuleSet().placing(Topic.WORKFORCE, "SURVEY").build();
        StandingCalculation calculation = new StandingCalculation();
        assertThat(calculation.computeAsOf(panel, rules, Period.month(2026, 6)).of("SUB", Topic.WORKFORCE).orElseThrow().difficulty())
                .isEqualTo(DifficultyStatus.WATCH);
        assertThat(calculation.computeAsOf(panel, rules, Period.month(2026, 7)).of("SUB", Topic.WORKFORCE).orElseThrow().difficulty())
                .isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
    }

    @Test
    void a_yearly_lead_beside_a_monthly_one_holds_until_the_next() {
        PanelBuilder panel = surveyPanelBuilder(0.1).with(anIndicator("SICKNESS").about(Topic.WORKFORCE).lowerIsBetter().build());
        for (String code : IntStream.range(0, 19).mapToObj(i -> "P" + i).toList()) {
            panel.quarters("SICKNESS", code, Q4, 0.05);
        }
        panel.quarters("SICKNESS", "SUB", Q4, 0.05);
        TopicStanding standing = compute(panel, aRuleSet().placing(Topic.WORKFORCE, "SICKNESS", "SURVEY")).of("SUB", Topic.WORKFORCE).orElseThrow();
        assertThat(standing.quarters()).extracting(QuarterPlace::quarter).last().isEqualTo(Q4);
        assertThat(standing.quarters()).last().matches(QuarterPlace::low);
        assertThat(standing.reasons()).extracting(StandingReason::sentence)
                .contains("Indicator SURVEY stood at 10.0 % in 2024, worse than England (48.0 %).");
    }

    @Test
    void the_age_of_a_yearly_lead_beside_a_monthly_one_is_counted_to_the_month_asked_for() {
        PanelBuilder panel = surveyPanelBuilder(0.1).with(anIndicator("SICKNESS").about(Topic.WORKFORCE).lowerIsBetter().build());
        IntStream.range(0, 19).forEach(i -> panel.quarters("SICKNESS", "P" + i, Q4.plus(4), 0.05));
        panel.quarters("SICKNESS", "SUB", Q4.plus(4), 0.05);
        StandingRules rules = aRuleSet().placing(Topic.WORKFORCE, "SICKNESS", "SURVEY").build();
        assertThat(surveyState(panel.build(), rules, Period.month(2026, 6))).isEqualTo(DifficultyStatus.WATCH);
        assertThat(surveyState(panel.build(), rules, Period.month(2026, 7))).isEqualTo(DifficultyStatus.NONE);
    }

    @Test
    void a_yearly_value_beside_a_monthly_lead_is_no_evidence_for_quarters_without_that_lead() {
        PanelBuilder panel = surveyPanelBuilder(0.1).with(anIndicator("SICKNESS").about(Topic.WORKFORCE).lowerIsBetter().build());
        IntStream.range(0, 19).forEach(i -> panel.quarters("SICKNESS", "P" + i, Q4, 0.05));
        TopicStanding standing = compute(panel, aRuleSet().placing(Topic.WORKFORCE, "SICKNESS", "SURVEY")).of("SUB", Topic.WORKFORCE).orElseThrow();
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(standing.reasons().get(0).sentence())
                .isEqualTo("Not placed in workforce in January to March 2025: its yearly figures alone say nothing about a quarter.");
    }

    private static DifficultyStatus surveyState(Panel panel, StandingRules rules, Period asOf) {
        return new StandingCalculation().computeAsOf(panel, rules, asOf).of("SUB", Topic.WORKFORCE).orElseThrow().difficulty();
    }

    private static TopicStanding survey(double... years) {
        return compute(surveyPanelBuilder(years), aRuleSet().placing(Topic.WORKFORCE, "SURVEY")).of("SUB", Topic.WORKFORCE).orElseThrow();
    }

    private static Panel surveyPanel(double... years) {
        return surveyPanelBuilder(years).build();
    }

    private static PanelBuilder surveyPanelBuilder(double... years) {
        Period first = Period.parse("2024").plus(1 - years.length);
        PanelBuilder panel = aPanel().with(anIndicator("SURVEY").about(Topic.WORKFORCE).every(Rhythm.YEARLY).build())
                .with(aProvider("SUB").build()).periods("SURVEY", "SUB", first, years);
        for (int i = 0; i < 19; i++) {
            double[] shares = new double[years.length];
            java.util.Arrays.fill(shares, 0.41 + i * 0.01);
            panel.with(aProvider("P" + i).build()).periods("SURVEY", "P" + i, first, shares);
        }
        return panel;
    }

    private static Standings compute(PanelBuilder panel, StandingRulesBuilder rules) {
        return new StandingCalculation().computeAsOf(panel.build(), rules.build(), MARCH_2025);
    }

    private static QuarterPlace latest(Standings standings, String provider, Topic topic) {
        TopicStanding standing = standings.of(provider, topic).orElseThrow();
        return standing.quarters().get(standing.quarters().size() - 1);
    }
}
