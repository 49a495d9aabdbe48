package org.tandem.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PeerDistance;
import org.tandem.benchmark.PeerSimilarity;
import org.tandem.benchmark.Series;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Topic;
import org.tandem.provider.ComparatorGroup;
import org.tandem.shared.Figure;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.standing.DataEffects;
import org.tandem.standing.Certainty;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.QuarterPlace;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingReason;
import org.tandem.standing.StandingRules;
import org.tandem.standing.Standings;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ChartPoint;
import org.tandem.variation.ProcessChart;

/** What the stories say about standing is true of the generated figures under the rules. */
class StandingStoriesTest {

    private static final Period MARCH_2025 = Period.month(2025, 3);
    private static final Period LATEST = Period.quarter(2024, 4);
    private static final Panel PANEL = DemonstrationPanel.asLoaded();
    private static final Standings STANDINGS = at(PANEL, MARCH_2025);

    @Test
    void story_1_marlbrook_has_a_long_running_need_and_ashdale_a_strength_88_km_away() {
        List<Double> fourHours = IntStream.rangeClosed(-7, 0).mapToObj(q -> percent("AE_4H_ALL", "ZM01", LATEST.plus(q))).toList();
        assertThat(fourHours).filteredOn(p -> p >= 61 && p <= 64).hasSize(7);
        assertThat(percent("AE_12H_DTA", "ZM01", LATEST)).isCloseTo(24, within(0.5));
        assertThat(of("ZM01", Topic.URGENT_CARE).difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);

        assertThat(percent("AE_4H_ALL", "ZM02", LATEST)).isCloseTo(79, within(0.5));
        assertThat(of("ZM02", Topic.URGENT_CARE).strength()).isEqualTo(StrengthStatus.STRONG);
        assertThat(kilometres("ZM01", "ZM02")).isCloseTo(88, within(0.5));
        assertThat(attendances("ZM02") / attendances("ZM01")).isCloseTo(0.9, within(0.02));
    }

    @Test
    void story_2_colne_harbour_is_watched_after_one_bad_quarter_and_back_in_the_next() {
        assertThat(percent("AE_4H_ALL", "ZM21", LATEST.plus(-2))).isCloseTo(74, within(0.5));
        assertThat(percent("AE_4H_ALL", "ZM21", LATEST.plus(-1))).isCloseTo(63, within(0.5));
        assertThat(percent("AE_4H_ALL", "ZM21", LATEST)).isCloseTo(73, within(0.5));

        TopicStanding atDecember = at(PANEL, Period.month(2024, 12)).of("ZM21", Topic.URGENT_CARE).orElseThrow();
        assertThat(atDecember.difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(atDecember.reasons()).extracting(StandingReason::rule).contains("REGRESSION_TO_MEAN");
        assertThat(of("ZM21", Topic.URGENT_CARE).difficulty()).isEqualTo(DifficultyStatus.NONE);
    }

    @Test
    void story_3_penwick_recovers_with_a_signal_since_nine_months_and_oxbeck_is_where_it_was() {
        assertThat(percent("RTT_18W", "ZM22", LATEST.plus(-4))).isCloseTo(52, within(0.5));
        assertThat(percent("RTT_18W", "ZM22", LATEST)).isCloseTo(64, within(0.5));
        assertThat(of("ZM22", Topic.ELECTIVE).difficulty()).isEqualTo(DifficultyStatus.RECOVERING);
        assertThat(of("ZM22", Topic.ELECTIVE).improver()).isTrue();
        assertThat(firstImprovement("RTT_18W", "ZM22")).isEqualTo(MARCH_2025.plus(-9));

        assertThat(percent("RTT_18W", "ZM31", LATEST)).isCloseTo(53, within(0.5));
        assertThat(of("ZM31", Topic.ELECTIVE).difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(PeerSimilarity.within(PANEL.providers(), ComparatorGroup.ACUTE, MARCH_2025.lastDay()).nearest("ZM31", 10))
                .extracting(PeerDistance::odsCode).contains("ZM22");
    }

    @Test
    void story_4_thornley_was_in_the_best_quarter_in_one_of_four_quarters() {
        assertThat(percent("AE_4H_ALL", "ZM03", LATEST)).isCloseTo(82, within(0.5));
        TopicStanding thornley = of("ZM03", Topic.URGENT_CARE);
        assertThat(thornley.quarters()).hasSize(4).filteredOn(QuarterPlace::bestQuarter).extracting(QuarterPlace::quarter).containsExactly(LATEST);
        assertThat(thornley.strength()).isEqualTo(StrengthStatus.NONE);
    }

    @Test
    void story_5_st_brannoc_stands_at_94_per_cent_in_another_group() {
        assertThat(percent("AE_4H_ALL", "ZM41", LATEST)).isCloseTo(94, within(0.5));
        assertThat(PANEL.providers().get("ZM41").group()).isNotEqualTo(PANEL.providers().get("ZM01").group());
    }

    @Test
    void story_6_northmere_is_strong_in_cancer_in_eight_of_eight_quarters_while_its_own_four_hour_figure_fell_by_7_points() {
        assertThat(percent("CWT_62D", "ZM17", LATEST)).isCloseTo(84, within(0.5));
        TopicStanding northmere = of("ZM17", Topic.CANCER);
        assertThat(northmere.quarters()).hasSize(8).allMatch(QuarterPlace::bestQuarter);
        assertThat(northmere.strength()).isEqualTo(StrengthStatus.STRONG);
        assertThat(northmere.certainty()).isEqualTo(Certainty.FULL);
        assertThat(percent("AE_4H_ALL", "ZM17", LATEST.plus(-4)) - percent("AE_4H_ALL", "ZM17", LATEST)).isCloseTo(7, within(0.5));
    }

    @Test
    void story_7_the_series_of_kestrel_breaks_in_month_19_where_dunmoor_joins() {
        Series series = PANEL.series("AE_4H_ALL", "ZM04");
        assertThat(series.breaks()).extracting(Series.Break::at).containsExactly(Period.month(2022, 4).plus(18));
        assertThat(PANEL.figure("AE_4H_ALL", "ZM05", Period.month(2023, 9)).isPresent()).isTrue();
        assertThat(PANEL.figure("AE_4H_ALL", "ZM05", Period.month(2023, 10)).isPresent()).isFalse();
        double before = denominator(series, Period.month(2023, 9));
        assertThat(denominator(series, Period.month(2023, 10)) / before).isCloseTo(1, within(0.1));
    }

    @Test
    void story_10_the_staged_sickness_file_turns_the_watch_on_ludworth_into_none() {
        assertThat(100 * PANEL.figure("SICKNESS", "ZM11", MARCH_2025).orThrow()).isCloseTo(5.9, within(0.05));
        assertThat(of("ZM11", Topic.WORKFORCE).difficulty()).isEqualTo(DifficultyStatus.WATCH);

        Panel published = DemonstrationPanel.withTheStagedFile();
        assertThat(100 * published.figure("SICKNESS", "ZM11", MARCH_2025).orThrow()).isCloseTo(4.8, within(0.05));
        assertThat(at(published, MARCH_2025).of("ZM11", Topic.WORKFORCE).orElseThrow().difficulty()).isEqualTo(DifficultyStatus.NONE);
    }

    @Test
    void story_10_the_dry_run_shows_its_watch_end_and_whom_its_better_place_moves_down() {
        Panel published = DemonstrationPanel.withTheStagedFile();
        DataEffects effects = DataEffects.between(PANEL, published, Optional.of(at(PANEL, MARCH_2025)), Optional.of(at(published, MARCH_2025)),
                List.of("SICKNESS"));

        assertThat(effects.standings()).extracting(c -> c.provider() + " " + c.topic() + " " + c.difficultyBefore() + " " + c.difficultyAfter())
                .containsExactly("ZM07 WORKFORCE RECOVERING WATCH", "ZM11 WORKFORCE WATCH NONE", "ZM35 WORKFORCE WATCH PERSISTENT");
        assertThat(effects.positions()).isNotEmpty().allSatisfy(p -> assertThat(p.period()).isEqualTo(MARCH_2025));
        assertThat(effects.positions()).filteredOn(p -> p.provider().equals("ZM11")).singleElement()
                .satisfies(p -> assertThat(p.rankAfter().orElseThrow()).isLessThan(p.rankBefore().orElseThrow()));
        assertThat(DataEffects.between(PANEL, PANEL, Optional.of(at(PANEL, MARCH_2025)), Optional.of(at(PANEL, MARCH_2025)), List.of("SICKNESS"))
                .positions()).isEmpty();
    }

    @Test
    void every_judged_topic_has_a_few_long_running_needs_and_several_strengths_with_a_full_history() {
        for (Topic topic : List.of(Topic.URGENT_CARE, Topic.ELECTIVE, Topic.CANCER, Topic.DIAGNOSTICS, Topic.WORKFORCE)) {
            List<TopicStanding> acute = STANDINGS.all().stream()
                    .filter(s -> DemonstrationProvider.all().stream().anyMatch(p -> p.code().equals(s.provider()) && p.isAcute()))
                    .flatMap(s -> s.in(topic).stream()).toList();
            assertThat(acute).as(topic.words()).filteredOn(t -> t.difficulty() == DifficultyStatus.PERSISTENT).hasSizeBetween(3, 7);
            assertThat(acute).as(topic.words())
                    .filteredOn(t -> t.strength() == StrengthStatus.STRONG && t.certainty() == Certainty.FULL).hasSizeBetween(5, 9);
        }
    }

    private static Standings at(Panel panel, Period month) {
        return new StandingCalculation().computeAsOf(panel, JsonFiles.read(StandingRules.RESOURCE, StandingRules.class), month);
    }

    private static TopicStanding of(String provider, Topic topic) {
        return STANDINGS.of(provider, topic).orElseThrow();
    }

    private static double percent(String indicator, String provider, Period quarter) {
        double numerator = 0;
        double denominator = 0;
        for (Period month = quarter.firstMonthOf(); month.compareTo(quarter.endMonth()) <= 0; month = month.plus(1)) {
            Figure.Present present = (Figure.Present) PANEL.figure(indicator, provider, month);
            numerator += present.numerator().orElseThrow();
            denominator += present.denominator().orElseThrow();
        }
        return 100 * numerator / denominator;
    }

    private static double attendances(String provider) {
        return IntStream.rangeClosed(-11, 0).mapToDouble(m -> denominator(PANEL.series("AE_4H_ALL", provider), MARCH_2025.plus(m))).sum();
    }

    private static double denominator(Series series, Period month) {
        return ((Figure.Present) series.at(month).orElseThrow().figure()).denominator().orElseThrow();
    }

    private static double kilometres(String a, String b) {
        return PANEL.providers().get(a).location().orElseThrow().kilometresTo(PANEL.providers().get(b).location().orElseThrow());
    }

    /** On the gap to England of the same month, since season moves everyone. */
    private static Period firstImprovement(String indicator, String provider) {
        Series england = PANEL.england(indicator);
        List<ProcessChart.Row> gaps = new ArrayList<>();
        for (Series.Point p : PANEL.series(indicator, provider).points()) {
            gaps.add(new ProcessChart.Row(p.period(), Figure.of(p.figure().orThrow() - england.at(p.period()).orElseThrow().figure().orThrow())));
        }
        return ProcessChart.of(gaps, ChartOptions.of(ImprovementDirection.HIGHER_BETTER)).points().stream()
                .filter(ChartPoint::isImprovement).map(ChartPoint::period).findFirst().orElseThrow();
    }
}
