package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.intake.Release.RowCounts;
import org.tandem.intake.TotalCheck;
import org.tandem.provider.RegistryRows;

/**
 * What an accepted file holds.
 *
 * @param observations figures, in the order of the file
 * @param registry     rows about providers themselves
 * @param problems     one a rejected row, in the order of the file
 * @param totals       printed totals beside the sums of the rows
 * @param newestDate   the date from which the day of publication can be derived, for layouts that allow it
 */
public record LayoutContent(Layout layout, RowCounts rows, List<Observation> observations, RegistryRows registry,
                            List<Problem> problems, List<TotalCheck> totals, Optional<LocalDate> newestDate) {

    public LayoutContent {
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
        totals = List.copyOf(totals);
    }
}
