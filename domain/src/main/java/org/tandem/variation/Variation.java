package org.tandem.variation;

import org.tandem.indicator.ImprovementDirection;

/** What the variation icon of a chart says. */
public enum Variation {
    COMMON_CAUSE, IMPROVEMENT_HIGH, IMPROVEMENT_LOW, CONCERN_HIGH, CONCERN_LOW, NEUTRAL_HIGH, NEUTRAL_LOW;

    /** The state of a point with a signal, judged by the direction in which the indicator improves. */
    static Variation of(SignalDirection signal, ImprovementDirection improvement) {
        boolean high = signal == SignalDirection.HIGH;
        return switch (improvement) {
            case HIGHER_BETTER -> high ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case LOWER_BETTER -> high ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case NO_JUDGEMENT -> high ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }

    /** Whether it is a change for the better. */
    public boolean isImprovement() {
        return this == IMPROVEMENT_HIGH || this == IMPROVEMENT_LOW;
    }

    /** Whether it is a change for the worse. */
    public boolean isConcern() {
        return this == CONCERN_HIGH || this == CONCERN_LOW;
    }
}
