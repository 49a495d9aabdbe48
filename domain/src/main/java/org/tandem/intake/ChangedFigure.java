package org.tandem.intake;

import java.util.OptionalDouble;
import org.tandem.intake.Observation.Subject;
import org.tandem.shared.Figure;

/**
 * A published figure that another release says differently.
 *
 * @param before        in force
 * @param beforeRelease number of the release that it comes from
 * @param after         as the other release has it
 */
public record ChangedFigure(Subject subject, Figure before, int beforeRelease, Figure after) {

    /** After minus before, empty unless both are numbers. */
    public OptionalDouble difference() {
        return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.orThrow() - before.orThrow()) : OptionalDouble.empty();
    }
}
