package org.tandem.standing;

import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Target;
import org.tandem.shared.Figure;

/** Compares lead figures with what is asked of providers and with England. */
final class Yardsticks {

    private final LeadFigures figures;

    Yardsticks(LeadFigures figures) {
        this.figures = figures;
    }

    /** The minimum in force that a figure misses. */
    Optional<Target> missedMinimum(LeadFigure f) {
        return f.indicator().minimumOn(f.period().lastDay()).filter(t -> !f.indicator().direction().atLeastAsGood(f.value(), t.value()));
    }

    /** England's figure where the provider's is worse. */
    Optional<Double> betterEngland(LeadFigure f) {
        Figure england = figures.england(f);
        return england.isPresent() && f.indicator().direction().better(england.orThrow(), f.value())
                ? Optional.of(england.orThrow()) : Optional.empty();
    }

    /** Whether a lead misses its minimum or is worse than England. */
    boolean isBehind(List<LeadFigure> leads) {
        return leads.stream().filter(LeadFigure::isJudged)
                .anyMatch(f -> missedMinimum(f).isPresent() || betterEngland(f).isPresent());
    }
}
