package org.tandem.variation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * One row of a process chart.
 *
 * @param period        when
 * @param figure        what was published, or why nothing is there
 * @param lines         mean and limits of the group that the row belongs to
 * @param signal        special cause, empty for common cause and for a missing figure
 * @param isImprovement signal in the direction in which the indicator improves
 * @param isConcern     signal in the other direction
 * @param group         number of rebases met up to and with this row
 */
public record ChartPoint(Period period, Figure figure, ControlLines lines, Optional<Signal> signal, boolean isImprovement,
                         boolean isConcern, int group) {

    /** Whether the point stands out by any rule. */
    public boolean specialCause() {
        return signal.isPresent();
    }

    /** The first rule that applies. */
    public Optional<SignalRule> rule() {
        return signal.map(Signal::rule);
    }

    /** Where the signal points. */
    public Optional<SignalDirection> direction() {
        return signal.map(Signal::direction);
    }

    /** Centre line. */
    public OptionalDouble mean() {
        return lines.mean();
    }

    /** See {@link ControlLines#lowerProcessLimit()}. */
    public OptionalDouble lowerProcessLimit() {
        return lines.lowerProcessLimit();
    }

    /** See {@link ControlLines#upperProcessLimit()}. */
    public OptionalDouble upperProcessLimit() {
        return lines.upperProcessLimit();
    }

    /** See {@link ControlLines#lowerNearLimit()}. */
    public OptionalDouble lowerNearLimit() {
        return lines.lowerNearLimit();
    }

    /** See {@link ControlLines#upperNearLimit()}. */
    public OptionalDouble upperNearLimit() {
        return lines.upperNearLimit();
    }
}
