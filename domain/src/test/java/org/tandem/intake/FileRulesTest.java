package org.tandem.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Observation.Subject;
import org.tandem.intake.Problem.Severity;
import org.tandem.provider.ProviderBuilder;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.Succession;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;

class FileRulesTest {

    private static final Period MARCH = Period.month(2025, 3);
    private static final IndicatorCatalogue CATALOGUE = JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class).catalogue();

    private static Observation row(int number, String indicator, Figure figure) {
        return new Observation(indicator, "X" + number, MARCH, figure, number);
    }

    private static List<Problem> figureProblems(Observation... observations) {
        return new FigureRules(CATALOGUE).problems(List.of(observations));
    }

    @Test
    void a_numerator_above_its_denominator_and_a_share_outside_0_to_1_keep_their_row_out() {
        List<Problem> found = figureProblems(
                row(2, "AE_4H_ALL", Figure.ofCounts(90, 100)),
                row(3, "AE_4H_ALL", new Figure.Present(1.01, OptionalDouble.of(101), OptionalDouble.of(100))),
                row(4, "AE_4H_ALL", Figure.of(61.2)),
                row(5, "AE_4H_ALL", Figure.of(1)),
                row(6, "AE_4H_ALL", new Figure.Absent(FigureState.SUPPRESSED)));
        assertThat(found).extracting(Problem::row).containsExactly(3, 4);
        assertThat(found).extracting(Problem::code).containsExactly("MORE_THAN_ALL", "NOT_A_SHARE");
        assertThat(found).allMatch(Problem::isError);
    }

    @Test
    void a_count_among_rates_and_another_multiple_are_a_clash_of_units() {
        List<Problem> counts = figureProblems(row(2, "RTT_MEDIAN", Figure.of(14.2)), row(3, "RTT_MEDIAN", Figure.of(13.7)),
                row(4, "RTT_MEDIAN", Figure.of(15.1)), row(5, "RTT_MEDIAN", Figure.of(5210)), row(6, "RTT_MEDIAN", Figure.of(14.9)));
        assertThat(counts).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("UNIT_CLASH");
            assertThat(p.row()).isEqualTo(5);
            assertThat(p.message()).contains("looks like a count");
        });
        List<Problem> multiples = figureProblems(row(2, "SHMI", given(1.1, 110, 100)), row(3, "SHMI", given(0.9, 90, 100)),
                row(4, "SHMI", given(105, 105, 100)), row(5, "SHMI", given(1, 50, 50)));
        assertThat(multiples).extracting(Problem::row).containsExactly(4);
    }

    private static Figure given(double value, double numerator, double denominator) {
        return new Figure.Present(value, OptionalDouble.of(numerator), OptionalDouble.of(denominator));
    }

    @Test
    void providers_that_are_unknown_closed_merged_or_not_yet_open_are_warned_of_once() {
        ProviderRegistry registry = new ProviderRegistry(List.of(
                ProviderBuilder.aProvider("OPN").build(),
                ProviderBuilder.aProvider("CLO").closedOn(LocalDate.of(2024, 1, 1)).build(),
                ProviderBuilder.aProvider("OLD").closedOn(LocalDate.of(2023, 4, 1)).build(),
                ProviderBuilder.aProvider("NEW").openedOn(LocalDate.of(2025, 4, 1)).build()),
                List.of(new Succession("OLD", "OPN", LocalDate.of(2023, 4, 1), 1)));
        List<Observation> rows = new ArrayList<>();
        for (String code : List.of("OPN", "CLO", "OLD", "NEW", "ZZZ")) {
            for (String indicator : List.of("AE_4H_ALL", "AE_4H_T1")) {
                rows.add(new Observation(indicator, code, MARCH, Figure.ofCounts(1, 2), rows.size() + 2));
            }
        }
        List<Problem> found = new ProviderRules(registry).problems(rows);
        assertThat(found).extracting(p -> p.value() + " " + p.code()).containsExactly("CLO CLOSED_PROVIDER", "NEW NOT_YET_OPEN",
                "OLD MERGED_PROVIDER", "ZZZ UNKNOWN_PROVIDER");
        assertThat(found).allMatch(p -> p.severity() == Severity.WARNING);
        assertThat(found.get(2).message()).contains("on 1 April 2023 by OPN", "2025-03", "figures: 2");
        assertThat(found.get(3).row()).isEqualTo(10);
    }

    @Test
    void before_any_list_of_organisations_one_sentence_says_that_nobody_could_be_checked() {
        assertThat(new ProviderRules(ProviderRegistry.EMPTY).problems(List.of(row(2, "AE_4H_ALL", Figure.ofCounts(1, 2)))))
                .extracting(Problem::code).containsExactly("NO_LIST_OF_PROVIDERS");
    }

    @Test
    void a_value_more_than_8_robust_deviations_from_the_own_history_is_warned_of() {
        // twelve months of 0.70 to 0.75: with 0.30 among them the median is 0.72 and 1.4826 times the median deviation 0.02965
        double[] usual = {0.70, 0.74, 0.72, 0.75, 0.73, 0.70, 0.71, 0.72, 0.74, 0.75, 0.70, 0.73};
        Map<Subject, Figure> inForce = new HashMap<>();
        IntStream.range(0, usual.length).forEach(i -> inForce.put(new Subject("AE_4H_ALL", "X1", MARCH.plus(-1 - i)), Figure.of(usual[i])));
        RevisionRules rules = new RevisionRules(inForce);
        assertThat(rules.unusual(List.of(row(1, "AE_4H_ALL", Figure.of(0.50))))).isEmpty();
        assertThat(rules.unusual(List.of(row(1, "AE_4H_ALL", Figure.of(0.30))))).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("UNUSUAL_VALUE");
            assertThat(p.isError()).isFalse();
            assertThat(p.message()).contains("14 times", "0.7200");
        });
        inForce.remove(new Subject("AE_4H_ALL", "X1", MARCH.plus(-1)));
        inForce.remove(new Subject("AE_4H_ALL", "X1", MARCH.plus(-2)));
        assertThat(rules.unusual(List.of(row(1, "AE_4H_ALL", Figure.of(0.30))))).as("too short a history").isEmpty();
    }

    @Test
    void a_revision_says_how_many_figures_change_and_which_most() {
        List<Problem> found = RevisionRules.revisions(List.of(
                new ChangedFigure(new Subject("SICKNESS", "X1", MARCH), Figure.of(0.05), 1, Figure.of(0.051)),
                new ChangedFigure(new Subject("SICKNESS", "X2", MARCH), Figure.of(0.06), 1, Figure.of(0.04)),
                new ChangedFigure(new Subject("SICKNESS", "X3", MARCH), new Figure.Absent(FigureState.SUPPRESSED), 1, Figure.of(0.04))));
        assertThat(found).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("ALREADY_PUBLISHED");
            assertThat(p.message()).isEqualTo("SICKNESS, 2025-03 is published already. 3 figures change, most of all X2 from 0.0600 to 0.0400.");
        });
    }
}
