package org.tandem.variation;

import java.util.Objects;
import org.tandem.shared.Period;

/**
 * Where a process starts anew and gets its own mean and limits.
 *
 * @param at     first period of the new process
 * @param reason sentence that stands beside the gap in the chart
 */
public record Rebase(Period at, String reason) {

    public Rebase {
        Objects.requireNonNull(at, "A rebase needs its period.");
        Objects.requireNonNull(reason, "A rebase needs its reason.");
    }
}
