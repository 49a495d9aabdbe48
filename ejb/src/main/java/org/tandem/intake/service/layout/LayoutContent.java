package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param readBy       name of the mapping that read the file, empty for a layout of its own
 */
public record LayoutContent(Layout layout, RowCounts rows, List<Observation> observations, RegistryRows registry,
                            List<Problem> problems, List<TotalCheck> totals, Optional<LocalDate> newestDate, Optional<String> readBy) {

    public LayoutContent {
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
        totals = List.copyOf(totals);
    }

    /**
     * Without the rows that hold errors.
     *
     * @throws FileRefused when no row is left
     */
    public LayoutContent without(List<Problem> errors) {
        if (errors.isEmpty()) {
            return this;
        }
        Set<Integer> bad = errors.stream().map(Problem::row).collect(Collectors.toSet());
        RowCounts counts = new RowCounts(rows.read(), rows.accepted() - bad.size(), rows.rejected() + bad.size(), rows.ignored());
        List<Problem> all = Stream.concat(problems.stream(), errors.stream()).sorted(Comparator.comparingInt(Problem::row)).toList();
        if (counts.accepted() <= 0) {
            throw new FileRefused(Problem.ofFile("TOO_MANY_BAD_ROWS", "No row of the file is right."), all);
        }
        return new LayoutContent(layout, counts, observations.stream().filter(o -> !bad.contains(o.sourceRow())).toList(), registry, all, totals, newestDate, readBy);
    }
}
