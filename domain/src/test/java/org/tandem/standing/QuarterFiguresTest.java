package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;
import static org.tandem.standing.StandingRulesBuilder.aRuleSet;
import static org.tandem.standing.TwentyTrusts.LATEST;
import static org.tandem.standing.TwentyTrusts.LOW;
import static org.tandem.standing.TwentyTrusts.MARCH_2025;
import static org.tandem.standing.TwentyTrusts.MIDDLE;
import static org.tandem.standing.TwentyTrusts.SHARE;
import static org.tandem.standing.TwentyTrusts.SUBJECT;
import static org.tandem.standing.TwentyTrusts.panel;
import static org.tandem.standing.TwentyTrusts.peers;
import static org.tandem.standing.TwentyTrusts.rules;
import static org.tandem.standing.TwentyTrusts.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PanelBuilder;
import org.tandem.indicator.Topic;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.Measure;

class QuarterFiguresTest {

    private static final Period JANUARY = Period.month(2025, 1);

    @Test
    void months_are_added_up_by_their_counts_and_not_averaged() {
        PanelBuilder panel = peers(anIndicator(SHARE).build())
                .counts(SHARE, SUBJECT, JANUARY, 0, 9_000)
                .counts(SHARE, SUBJECT, JANUARY.plus(1), 500, 500)
                .counts(SHARE, SUBJECT, JANUARY.plus(2), 500, 500);
        assertThat(standing(panel.build()).reasons()).extracting(StandingReason::sentence)
                .anyMatch(s -> s.startsWith("Indicator SHARE stood at 10.0 % in January to March 2025"));
    }

    @Test
    void a_quarter_with_a_missing_month_is_not_judged_and_the_month_is_named() {
        PanelBuilder panel = peers(anIndicator(SHARE).build()).quarters(SHARE, SUBJECT, LATEST.plus(-1), LOW, LOW)
                .figure(SHARE, SUBJECT, JANUARY.plus(1), Figure.notReported());
        TopicStanding standing = standing(panel.build());
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(standing.strength()).isEqualTo(StrengthStatus.NOT_ENOUGH_DATA);
        assertThat(sentences(standing)).contains("Indicator SHARE is not reported for February 2025.");
        assertThat(standing.quarters()).extracting(QuarterPlace::quarter).containsExactly(LATEST.plus(-1));
    }

    @Test
    void a_suppressed_month_is_called_suppressed() {
        PanelBuilder panel = peers(anIndicator(SHARE).build()).quarters(SHARE, SUBJECT, LATEST, LOW)
                .figure(SHARE, SUBJECT, JANUARY, new Figure.Absent(FigureState.SUPPRESSED));
        assertThat(sentences(standing(panel.build()))).contains("Indicator SHARE is suppressed for January 2025.");
    }

    @Test
    void a_quarter_with_99_cases_is_too_few_to_judge_and_one_with_100_is_judged() {
        assertThat(withCases(33).difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(sentences(withCases(33))).contains("Indicator SHARE had only 99 cases in January to March 2025, too few to judge.");
        assertThat(withCases(34).difficulty()).isEqualTo(DifficultyStatus.WATCH);
    }

    private static TopicStanding withCases(double aMonth) {
        PanelBuilder panel = peers(anIndicator(SHARE).build());
        for (int i = 0; i < 3; i++) {
            panel.counts(SHARE, SUBJECT, JANUARY.plus(i), 0, aMonth);
        }
        return standing(panel.build());
    }

    @Test
    void in_the_middle_of_a_quarter_the_quarter_before_is_judged() {
        TopicStanding standing = at(panel(MIDDLE, LOW), Period.month(2025, 5)).orElseThrow();
        assertThat(standing.quarters()).last().extracting(QuarterPlace::quarter).isEqualTo(LATEST);
        assertThat(sentences(standing))
                .contains("Judged on January to March 2025, the latest complete quarter with figures at May 2025, by rule set test.");
    }

    @Test
    void a_quarter_six_months_old_is_judged_and_one_seven_months_old_is_out_of_date() {
        assertThat(at(panel(LOW), Period.month(2025, 9)).orElseThrow().difficulty()).isEqualTo(DifficultyStatus.WATCH);
        TopicStanding old = at(panel(LOW), Period.month(2025, 10)).orElseThrow();
        assertThat(old.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(sentences(old)).containsExactly(
                "Indicator SHARE: the newest figure is of March 2025; figures older than 6 months give no status at October 2025.");
    }

    @Test
    void half_of_the_lead_weight_is_enough_and_less_is_not() {
        assertThat(withWeights(0.5).difficulty()).isEqualTo(DifficultyStatus.WATCH);
        TopicStanding less = withWeights(0.4);
        assertThat(less.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(sentences(less)).startsWith(
                "Not placed in urgent care in January to March 2025: less than 50 % of the weight of its lead indicators can be judged.")
                .contains("Indicator OTHER is not reported for January 2025.");
    }

    private static TopicStanding withWeights(double weightOfTheOneItHas) {
        PanelBuilder panel = peers(anIndicator(SHARE).build()).with(anIndicator("OTHER").build()).quarters(SHARE, SUBJECT, LATEST, LOW);
        for (int i = 1; i <= 19; i++) {
            panel.quarters("OTHER", "P%02d".formatted(i), LATEST, 0.5);
        }
        StandingRules rules = aRuleSet().weighted(Topic.URGENT_CARE, new Lead(SHARE, weightOfTheOneItHas, Measure.VALUE),
                new Lead("OTHER", 1 - weightOfTheOneItHas, Measure.VALUE)).build();
        return new StandingCalculation().computeAsOf(panel.build(), rules, MARCH_2025).of(SUBJECT, Topic.URGENT_CARE).orElseThrow();
    }

    @Test
    void where_lower_is_better_the_highest_share_is_placed_last() {
        PanelBuilder panel = peers(anIndicator(SHARE).lowerIsBetter().build()).quarters(SHARE, SUBJECT, LATEST, 0.99);
        assertThat(standing(panel.build()).quarters().get(0)).extracting(QuarterPlace::rank, QuarterPlace::score).containsExactly(20, 0.0);
    }

    @Test
    void fewer_than_five_trusts_are_not_placed() {
        PanelBuilder panel = PanelBuilder.aPanel().with(anIndicator(SHARE).build());
        for (String code : List.of("A", "B", "C", "D")) {
            panel.with(aProvider(code).build()).quarters(SHARE, code, LATEST, MIDDLE);
        }
        TopicStanding standing = new StandingCalculation().computeAsOf(panel.build(), rules(), MARCH_2025).of("A", Topic.URGENT_CARE).orElseThrow();
        assertThat(standing.difficulty()).isEqualTo(DifficultyStatus.NOT_ENOUGH_DATA);
        assertThat(sentences(standing)).singleElement().asString().contains("figures of at least 5 acute trusts");
    }

    @Test
    void places_are_taken_within_the_comparator_group() {
        PanelBuilder panel = peers(anIndicator(SHARE).build()).with(aProvider(SUBJECT).ofType(ProviderType.AMBULANCE).build())
                .quarters(SHARE, SUBJECT, LATEST, LOW);
        Standings standings = new StandingCalculation().computeAsOf(panel.build(), rules(), MARCH_2025);
        assertThat(standings.of("P01", Topic.URGENT_CARE).orElseThrow().quarters()).last()
                .extracting(QuarterPlace::rank, QuarterPlace::of).containsExactly(19, 19);
    }

    @Test
    void a_trust_without_any_figure_has_no_standing_in_the_topic() {
        assertThat(at(peers(anIndicator(SHARE).build()).build(), MARCH_2025)).isEmpty();
    }

    @Test
    void before_a_merger_the_parts_are_added_up_and_the_closed_part_has_no_standing() {
        Standings standings = new StandingCalculation().computeAsOf(merged(LocalDate.of(2024, 10, 1)), rules(), MARCH_2025);
        assertThat(standings.of("OLD")).isEmpty();
        List<QuarterPlace> quarters = standings.of(SUBJECT, Topic.URGENT_CARE).orElseThrow().quarters();
        assertThat(quarters).hasSize(4).extracting(QuarterPlace::of).containsOnly(20);
        assertThat(quarters.get(0).score()).as("90 %% and 10 %% make 50 %%, between the 9th and the 10th peer").isCloseTo(9.5 / 19, within(0.03));
        assertThat(quarters.get(3).score()).isEqualTo(1);
    }

    @Test
    void a_merger_two_quarters_ago_leaves_the_strength_open_and_one_four_quarters_ago_does_not() {
        TopicStanding recent = at(merged(LocalDate.of(2024, 10, 1)), MARCH_2025).orElseThrow();
        assertThat(recent.strength()).isEqualTo(StrengthStatus.NOT_ENOUGH_DATA);
        assertThat(sentences(recent))
                .contains("A merger took place on 1 October 2024; a strength needs 4 whole quarters since, there are 2.");
        TopicStanding settled = at(merged(LocalDate.of(2024, 4, 1)), MARCH_2025).orElseThrow();
        assertThat(settled.strength()).isNotEqualTo(StrengthStatus.NOT_ENOUGH_DATA);
    }

    private static Panel merged(LocalDate on) {
        return peers(anIndicator(SHARE).build()).with(aProvider("OLD").closedOn(on).build())
                .withSuccession("OLD", SUBJECT, on)
                .quarters(SHARE, SUBJECT, LATEST.plus(-3), 0.9, 0.9, 0.9, 0.9)
                .quarters(SHARE, "OLD", LATEST.plus(-3), 0.1, 0.1)
                .build();
    }

    private static Optional<TopicStanding> at(Panel panel, Period asOf) {
        return new StandingCalculation().computeAsOf(panel, rules(), asOf).of(SUBJECT, Topic.URGENT_CARE);
    }

    private static List<String> sentences(TopicStanding standing) {
        return standing.reasons().stream().map(StandingReason::sentence).toList();
    }
}
