package org.tandem.intake;

import java.util.Objects;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * One figure as a file gives it. It is stored under its release at staging and never moved or changed.
 *
 * @param indicator code
 * @param provider  ODS code as it stands in the file, also of bodies that the registry does not know
 * @param figure    the number, or the reason why there is none
 * @param sourceRow row of the file that it was read from, the first row is 1
 */
public record Observation(String indicator, String provider, Period period, Figure figure, int sourceRow) {

    public Observation {
        Objects.requireNonNull(indicator, "An observation needs its indicator.");
        Objects.requireNonNull(provider, "An observation needs its provider.");
        Objects.requireNonNull(period, "An observation needs its period.");
        Objects.requireNonNull(figure, "An observation needs a figure or the reason for its absence.");
    }

    /** What it speaks of. */
    public Subject subject() {
        return new Subject(indicator, provider, period);
    }

    /** Indicator, provider and period: within one file they are named once at most. */
    public record Subject(String indicator, String provider, Period period) {
    }
}
