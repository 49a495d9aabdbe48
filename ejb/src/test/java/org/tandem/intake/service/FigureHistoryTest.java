package org.tandem.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.SmallNumbers;
import org.tandem.indicator.SmallNumbers.Counted;
import org.tandem.indicator.Topic;
import org.tandem.intake.service.FigureHistory.Role;
import org.tandem.intake.service.FigureHistory.Source;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Rhythm;

class FigureHistoryTest {

    private static final Indicator EVERYTHING_SHOWN = new Indicator("X", "Share", Topic.SAFETY, IndicatorKind.PROPORTION, "%", ImprovementDirection.HIGHER_BETTER,
            "some", "all", Rhythm.MONTHLY, "made up", List.of(), "", null, 1);
    private static final Indicator FROM_FIVE = EVERYTHING_SHOWN.withholding(new SmallNumbers(5, Counted.CASES_AND_EVENTS));

    private static Source published(Role role, FigureState state, Double value, Double numerator, Double denominator) {
        return new Source(7, role, "The figure comes from row 2 of this file.", "Some figures", "NHS England", "some.csv", "0".repeat(64), 2, LocalDate.of(2025, 5, 8),
                Instant.EPOCH, new DataVersion(3), null, value, state, numerator, denominator);
    }

    @Test
    void a_superseded_small_number_is_suppressed_with_its_counts_while_its_file_and_row_stay() {
        Source shown = published(Role.SUPERSEDED, FigureState.PRESENT, 0.04, 4.0, 100.0).shown(FROM_FIVE, false);
        assertThat(shown).isEqualTo(published(Role.SUPERSEDED, FigureState.SUPPRESSED, null, null, null));
    }

    @Test
    void a_figure_that_is_withheld_beside_a_small_one_is_suppressed_in_every_release_that_speaks_of_it() {
        for (Role role : Role.values()) {
            assertThat(published(role, FigureState.PRESENT, 0.5, 50.0, 100.0).shown(FROM_FIVE, true)).isEqualTo(published(role, FigureState.SUPPRESSED, null, null, null));
        }
    }

    @Test
    void what_may_be_shown_and_what_was_published_without_a_number_stays_as_it_was() {
        Source large = published(Role.IN_FORCE, FigureState.PRESENT, 0.5, 50.0, 100.0);
        Source alone = published(Role.IN_FORCE, FigureState.PRESENT, 0.04, null, null);
        Source absent = published(Role.IN_FORCE, FigureState.NOT_APPLICABLE, null, null, null);
        assertThat(List.of(large.shown(FROM_FIVE, false), alone.shown(FROM_FIVE, false), absent.shown(FROM_FIVE, true))).containsExactly(large, alone, absent);
        assertThat(published(Role.IN_FORCE, FigureState.PRESENT, 0.04, 4.0, 100.0).shown(EVERYTHING_SHOWN, false).value()).isEqualTo(0.04);
    }
}
