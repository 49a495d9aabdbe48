package org.tandem.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.shared.Period;

/**
 * How a process chart is to be drawn. Starts with {@link #of(ImprovementDirection)}; each further method answers changed options.
 *
 * @param direction in which direction the figure improves
 * @param target    in the unit of the figures, empty without one
 * @param rebases   where the process starts anew; one at a period that the series does not have has no effect
 * @param fixAfter  number of rows, at least 12, that mean and limits are fitted to in each group; empty for all
 * @param screened  whether moving ranges above their own limit are left out
 */
public record ChartOptions(ImprovementDirection direction, OptionalDouble target, List<Rebase> rebases, OptionalInt fixAfter,
                           boolean screened) {

    private static final int SHORTEST_FIX = 12;

    public ChartOptions {
        Objects.requireNonNull(direction, "A process chart needs an improvement direction.");
        rebases = List.copyOf(rebases);
        if (fixAfter.isPresent() && fixAfter.getAsInt() < SHORTEST_FIX) {
            throw new IllegalArgumentException("Limits are fixed after at least %d points, not after %d."
                    .formatted(SHORTEST_FIX, fixAfter.getAsInt()));
        }
    }

    /** No target, no rebase, lines fitted to all rows, moving ranges screened. */
    public static ChartOptions of(ImprovementDirection direction) {
        return new ChartOptions(direction, OptionalDouble.empty(), List.of(), OptionalInt.empty(), true);
    }

    /** With a target. */
    public ChartOptions target(double value) {
        return new ChartOptions(direction, OptionalDouble.of(value), rebases, fixAfter, screened);
    }

    /** With one more rebase. */
    public ChartOptions rebase(Period at, String reason) {
        List<Rebase> more = new ArrayList<>(rebases);
        more.add(new Rebase(at, reason));
        return new ChartOptions(direction, target, more, fixAfter, screened);
    }

    /** With lines fitted to the first rows of each group only. */
    public ChartOptions fixAfter(int rows) {
        return new ChartOptions(direction, target, rebases, OptionalInt.of(rows), screened);
    }

    /** With or without screening of moving ranges; the Making Data Count spreadsheet does not screen. */
    public ChartOptions screened(boolean screen) {
        return new ChartOptions(direction, target, rebases, fixAfter, screen);
    }
}
