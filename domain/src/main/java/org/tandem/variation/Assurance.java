package org.tandem.variation;

import org.tandem.indicator.ImprovementDirection;

/** Whether a process, as it runs, will meet its target. */
public enum Assurance {
    PASS, FAIL, HIT_AND_MISS;

    /** Compares a target with the limits, strictly; limits that are not there give {@link #HIT_AND_MISS}. */
    static Assurance of(double target, ControlLines lines, ImprovementDirection improvement) {
        boolean aboveAll = lines.upperProcessLimit().isPresent() && target > lines.upperProcessLimit().getAsDouble();
        boolean belowAll = lines.lowerProcessLimit().isPresent() && target < lines.lowerProcessLimit().getAsDouble();
        if (!aboveAll && !belowAll) {
            return HIT_AND_MISS;
        }
        return aboveAll == (improvement == ImprovementDirection.HIGHER_BETTER) ? FAIL : PASS;
    }
}
