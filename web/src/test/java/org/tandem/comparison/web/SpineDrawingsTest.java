package org.tandem.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Comparison;
import org.tandem.benchmark.FiveGrades;
import org.tandem.benchmark.SpineBar;
import org.tandem.comparison.service.ComparisonView;
import org.tandem.comparison.service.ComparisonView.Cell;
import org.tandem.comparison.service.ComparisonView.Chosen;
import org.tandem.comparison.service.ComparisonView.Spine;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class SpineDrawingsTest {

    private static final Period MARCH = Period.month(2025, 3);
    private static final SpineBar BAR = SpineBar.of(List.of(0.4, 0.6, 0.7, 0.8), 0.6, ImprovementDirection.HIGHER_BETTER);

    private static Spine spine(String code, SpineBar bar) {
        return new Spine(code, code, IndicatorKind.PROPORTION, "%", ImprovementDirection.HIGHER_BETTER, MARCH, 0.6, 0.65, 4, "England", bar, "Finding.");
    }

    private static Cell cell(String code, String provider, Double place, FiveGrades grade) {
        return new Cell(code, code, provider, provider, MARCH, 0.5, FigureState.PRESENT, 1, 4, null, Comparison.WORSE, grade, null, null, null, null, true, place, "Told.");
    }

    private static ComparisonView view(List<Cell> cells, Spine... spines) {
        return new ComparisonView(MARCH, null, null, List.of(new Chosen("A", "A", true), new Chosen("B", "B", true)), cells, List.of(spines), new DataVersion(1), "");
    }

    @Test
    void the_bar_lies_between_worst_and_best_around_the_middle_and_holds_its_middle_half() {
        SpineDrawings.Row row = new SpineDrawings().of(view(List.of(), spine("S", BAR))).get(0);

        // worst 0.4 and best 0.8 are as far from 0.6, so both halves of 184 are filled; quarter points (type 7) 0.55 and 0.725
        assertThat(row.from()).isCloseTo(16, within(1e-9));
        assertThat(row.width()).isCloseTo(368, within(1e-9));
        assertThat(row.quarterFrom()).isCloseTo(154, within(1e-9));
        assertThat(row.quarterWidth()).isCloseTo(161, within(1e-9));
        assertThat(row.height()).as("one lane a provider").isEqualTo(40);
    }

    @Test
    void every_provider_with_a_place_has_its_number_in_its_lane_and_one_beyond_the_bar_stays_in_the_drawing() {
        SpineDrawings.Row row = new SpineDrawings().of(view(List.of(cell("S", "A", null, null), cell("S", "B", 3.0, FiveGrades.BETTER_998)), spine("S", BAR))).get(0);

        assertThat(row.marks()).singleElement().satisfies(m -> {
            assertThat(m.number()).isEqualTo(2);
            assertThat(m.grade()).isEqualTo("BETTER_998");
            assertThat(m.path()).startsWith("M384.0 23.0l");
            assertThat(m.textX()).as("its number stands on the left, within the drawing").isLessThan(384);
        });
    }

    @Test
    void an_indicator_without_a_bar_has_no_row() {
        assertThat(new SpineDrawings().of(view(List.of(cell("S", "A", null, null)), spine("S", null)))).isEmpty();
    }
}
