package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

class PositionsTest {

    private static final Period MARCH = Period.month(2025, 3);

    @Test
    void the_best_has_rank_1_percentile_1_and_quartile_1_in_either_direction() {
        Position high = shares(ImprovementDirection.HIGHER_BETTER, 50, 60, 70, 80, 90).at("P4").orElseThrow();
        Position low = shares(ImprovementDirection.LOWER_BETTER, 50, 60, 70, 80, 90).at("P0").orElseThrow();

        for (Position best : List.of(high, low)) {
            assertThat(best.rank()).hasValue(1);
            assertThat(best.percentile()).hasValue(1);
            assertThat(best.quartile()).hasValue(1);
            assertThat(best.comparison()).isEqualTo(Comparison.BETTER);
        }
        assertThat(high.z().getAsDouble()).isPositive().isCloseTo(-low.z().getAsDouble(), within(1e-12));
    }

    @Test
    void the_last_has_percentile_0_and_quartile_4() {
        Position last = shares(ImprovementDirection.HIGHER_BETTER, 50, 60, 70, 80, 90).at("P0").orElseThrow();

        assertThat(last.rank()).hasValue(5);
        assertThat(last.percentile()).hasValue(0);
        assertThat(last.quartile()).hasValue(4);
        assertThat(last.comparison()).isEqualTo(Comparison.WORSE);
    }

    @Test
    void equal_figures_share_the_lowest_rank_and_the_next_is_skipped() {
        Positions positions = shares(ImprovementDirection.HIGHER_BETTER, 90, 80, 80, 70);

        assertThat(positions.positions()).extracting(p -> p.rank().getAsInt()).containsExactly(1, 2, 2, 4);
        assertThat(positions.positions()).extracting(p -> p.percentile().getAsDouble()).containsExactly(1.0, 1 / 3.0, 1 / 3.0, 0.0);
    }

    @Test
    void without_judgement_a_figure_is_higher_or_lower_and_the_lowest_comes_first() {
        Positions positions = shares(ImprovementDirection.NO_JUDGEMENT, 50, 60, 70, 80, 90);

        assertThat(positions.positions()).extracting(Position::comparison).containsExactly(
                Comparison.LOWER, Comparison.LOWER, Comparison.SIMILAR, Comparison.HIGHER, Comparison.HIGHER);
        assertThat(positions.at("P0").orElseThrow()).matches(p -> p.rank().getAsInt() == 1 && p.quartile().getAsInt() == 1 && p.percentile().getAsDouble() == 0);
    }

    @Test
    void mortality_is_compared_and_never_ranked() {
        Indicator mortality = anIndicator("X").about(Topic.MORTALITY).build();

        Position position = positions(mortality, shareFigures(50, 60, 70, 80, 90), QuartileMethod.TYPE_7).at("P4").orElseThrow();

        assertThat(position.rank()).isEmpty();
        assertThat(position.quartile()).isEmpty();
        assertThat(position.percentile()).isEmpty();
        assertThat(position.comparison()).isNotEqualTo(Comparison.NOT_COMPARED);
    }

    @Test
    void a_benchmark_on_the_limit_is_similar() {
        Interval interval = new Interval(0.6, 0.7);

        assertThat(Comparison.of(interval, 0.6, ImprovementDirection.HIGHER_BETTER)).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.of(interval, Math.nextDown(0.6), ImprovementDirection.HIGHER_BETTER)).isEqualTo(Comparison.BETTER);
        assertThat(Comparison.of(interval, Math.nextUp(0.7), ImprovementDirection.LOWER_BETTER)).isEqualTo(Comparison.BETTER);
    }

    @Test
    void the_distribution_counts_only_figures_that_are_there() {
        Map<String, Figure> figures = figures(1, 2, 3, 4);
        figures.put("P9", new Figure.Absent(FigureState.SUPPRESSED));
        Positions positions = positions(indicator(IndicatorKind.MEAN, ImprovementDirection.HIGHER_BETTER), figures, QuartileMethod.TYPE_7);
        Distribution d = positions.distribution().orElseThrow();

        assertThat(d.n()).isEqualTo(4);
        assertThat(List.of(d.min(), d.lowerQuartile().getAsDouble(), d.median().getAsDouble(), d.upperQuartile().getAsDouble(), d.max(), d.mean()))
                .containsExactly(1.0, 1.75, 2.5, 3.25, 4.0, 2.5);
        assertThat(d.sd().getAsDouble()).isCloseTo(Math.sqrt(5 / 3.0), within(1e-15));
        assertThat(positions.at("P9").orElseThrow()).matches(p -> p.rank().isEmpty() && p.percentile().isEmpty() && p.quartile().isEmpty()
                && p.z().isEmpty() && p.comparison() == Comparison.NOT_COMPARED && p.figure().state() == FigureState.SUPPRESSED);
    }

    @Test
    void every_provider_is_found_by_its_code_and_no_other() {
        Positions positions = shares(ImprovementDirection.HIGHER_BETTER, 50, 60, 70, 80, 90, 55);

        assertThat(positions.positions()).hasSize(6).allSatisfy(p -> assertThat(positions.at(p.odsCode())).containsSame(p));
        assertThat(List.of("A", "P", "P00", "P10", "Z")).allSatisfy(code -> assertThat(positions.at(code)).isEmpty());
    }

    @Test
    void quartiles_go_by_the_method_that_is_named() {
        Map<String, Figure> ties = figures(1, 2, 2, 2, 3, 4);
        Indicator indicator = indicator(IndicatorKind.MEAN, ImprovementDirection.LOWER_BETTER);

        assertThat(quartiles(positions(indicator, ties, QuartileMethod.TYPE_7))).containsExactly(1, 1, 1, 1, 4, 4);
        assertThat(quartiles(positions(indicator, ties, QuartileMethod.NTILE))).containsExactly(1, 1, 2, 2, 3, 4);
        assertThat(quartiles(positions(indicator, ties, QuartileMethod.PHE))).containsExactly(1, 1, 1, 1, 3, 4);
        assertThat(positions(indicator, ties, QuartileMethod.NTILE).distribution().orElseThrow().median()).hasValue(2);
    }

    @Test
    void a_value_on_a_cut_belongs_to_the_lower_group_whatever_its_digits() {
        Map<String, Figure> ninths = figures(1 / 9.0, 3 / 9.0, 4 / 9.0, 7 / 9.0, 8 / 9.0);

        assertThat(quartiles(positions(indicator(IndicatorKind.MEAN, ImprovementDirection.LOWER_BETTER), ninths, QuartileMethod.TYPE_7)))
                .containsExactly(1, 1, 2, 3, 4);
    }

    @Test
    void three_providers_have_ranks_and_no_quartile_and_a_single_one_no_percentile() {
        assertThat(shares(ImprovementDirection.HIGHER_BETTER, 50, 60, 70).positions()).allMatch(p -> p.quartile().isEmpty() && p.rank().isPresent());
        assertThat(shares(ImprovementDirection.HIGHER_BETTER, 50).positions().get(0)).matches(p -> p.percentile().isEmpty() && p.z().isEmpty());
    }

    @Test
    void without_any_figure_there_is_no_distribution() {
        Positions positions = positions(indicator(IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER), Map.of("P0", Figure.notReported()), QuartileMethod.TYPE_7);

        assertThat(positions.distribution()).isEmpty();
        assertThat(positions.positions()).hasSize(1);
    }

    @Test
    void england_is_the_sum_of_all_and_not_of_the_set() {
        Positions positions = Positions.of(panel(indicator(IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER), shareFigures(50, 60, 70)),
                "X", MARCH, List.of("P0", "P0"), QuartileMethod.TYPE_7);

        assertThat(positions.england().orThrow()).isEqualTo(0.6);
        assertThat(positions.positions()).hasSize(1);
    }

    @Test
    void a_group_holds_those_that_were_open_at_the_end_of_the_period() {
        Panel panel = panel(indicator(IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER), shareFigures(50, 60, 70));

        assertThat(Positions.ofGroup(panel, "X", MARCH, ComparatorGroup.ACUTE, QuartileMethod.TYPE_7).positions()).hasSize(3);
        assertThat(Positions.ofGroup(panel, "X", Period.month(2030, 1), ComparatorGroup.ACUTE, QuartileMethod.TYPE_7).positions()).isEmpty();
        assertThat(Positions.ofGroup(panel, "X", MARCH, ComparatorGroup.AMBULANCE, QuartileMethod.TYPE_7).positions()).isEmpty();
    }

    @Test
    void a_figure_without_counts_has_no_interval_and_is_not_compared() {
        Positions positions = positions(indicator(IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER), figures(0.5, 0.6), QuartileMethod.TYPE_7);

        assertThat(positions.positions()).allMatch(p -> p.lower95().isEmpty() && p.comparison() == Comparison.NOT_COMPARED);
    }

    @Test
    void a_ratio_has_the_limits_of_its_count_over_its_denominator() {
        Interval actual = FigureInterval.of(Figure.ofCounts(25, 50), IndicatorKind.RATIO, Confidence.LEVEL_95).orElseThrow();

        assertThat(actual.lower()).isCloseTo(Confidence.LEVEL_95.count(25).lower() / 50, within(1e-15));
        assertThat(actual.contains(0.5)).isTrue();
    }

    @Test
    void a_rate_whose_counts_say_something_else_has_no_interval() {
        Figure per100 = new Figure.Present(50, OptionalDouble.of(25), OptionalDouble.of(50));

        assertThat(FigureInterval.of(per100, IndicatorKind.RATE, Confidence.LEVEL_95)).isEmpty();
    }

    @Test
    void nothing_and_everything_have_limits_at_the_ends() {
        assertThat(Confidence.LEVEL_95.proportion(0, 20).lower()).isZero();
        assertThat(Confidence.LEVEL_95.proportion(20, 20).upper()).isEqualTo(1);
        assertThat(Confidence.LEVEL_95.count(0).lower()).isZero();
        assertThatThrownBy(() -> Confidence.LEVEL_95.proportion(0, 0)).hasMessageContaining("denominator above 0");
    }

    @Test
    void the_switch_from_exact_to_byar_is_at_ten_events() {
        assertThat(Confidence.LEVEL_95.count(9).lower()).isCloseTo(4.115, within(1e-3));
        assertThat(Confidence.LEVEL_95.count(10).lower()).isCloseTo(4.78744991, within(1e-8));
    }

    private static List<Integer> quartiles(Positions positions) {
        return positions.positions().stream().map(p -> p.quartile().getAsInt()).toList();
    }

    private static Positions shares(ImprovementDirection direction, double... percent) {
        return positions(indicator(IndicatorKind.PROPORTION, direction), shareFigures(percent), QuartileMethod.TYPE_7);
    }

    private static Map<String, Figure> shareFigures(double... percent) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (double p : percent) {
            figures.put("P" + figures.size(), Figure.ofCounts(p * 100, 10_000));
        }
        return figures;
    }

    private static Map<String, Figure> figures(double... values) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (double v : values) {
            figures.put("P" + figures.size(), Figure.of(v));
        }
        return figures;
    }

    private static Positions positions(Indicator indicator, Map<String, Figure> figures, QuartileMethod method) {
        return Positions.of(panel(indicator, figures), "X", MARCH, figures.keySet(), method);
    }

    private static Panel panel(Indicator indicator, Map<String, Figure> figures) {
        List<IndicatorBlock.Entry> entries = new ArrayList<>();
        List<Provider> providers = new ArrayList<>();
        figures.forEach((code, figure) -> {
            entries.add(new IndicatorBlock.Entry(code, MARCH, figure, 1));
            providers.add(new Provider(code, code, ProviderType.ACUTE, null, null, null, null, null, LocalDate.of(2029, 1, 1), Map.of()));
        });
        return new Panel(new DataVersion(1), new ProviderRegistry(providers, List.of()), new IndicatorCatalogue(List.of(indicator)),
                Map.of("X", IndicatorBlock.of("X", entries)));
    }

    private static Indicator indicator(IndicatorKind kind, ImprovementDirection direction) {
        return new Indicator("X", "Some share", Topic.URGENT_CARE, kind, "%", direction, "some", "all", Rhythm.MONTHLY, "A publication",
                List.of(), "", null, 1);
    }
}
