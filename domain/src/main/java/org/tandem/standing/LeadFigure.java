package org.tandem.standing;

import org.tandem.indicator.Indicator;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Figure of one lead indicator of one provider for one quarter.
 *
 * @param period  what the figure speaks of: the quarter, or the year that holds at it
 * @param figure  the figure, also where it is too few to judge
 * @param problem why it is not judged, as the end of a sentence; empty text where it is judged
 */
record LeadFigure(Indicator indicator, Period period, Figure figure, String problem) {

    boolean isJudged() {
        return problem.isEmpty();
    }

    double value() {
        return figure.orThrow();
    }

    /** Higher is better. */
    double goodness() {
        return switch (indicator.direction()) {
            case HIGHER_BETTER -> value();
            case LOWER_BETTER -> -value();
            case NO_JUDGEMENT -> throw new IllegalStateException(indicator.code() + " is not judged and cannot be a lead.");
        };
    }

    LeadFigure notJudged(String why) {
        return new LeadFigure(indicator, period, figure, why);
    }
}
