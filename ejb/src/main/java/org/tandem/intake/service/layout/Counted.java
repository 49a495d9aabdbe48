package org.tandem.intake.service.layout;

import java.util.Optional;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;

/** Numerator and denominator, each a count or the reason why there is none. */
record Counted(Figure numerator, Figure denominator) {

    static Counted of(double numerator, double denominator) {
        return new Counted(Figure.of(numerator), Figure.of(denominator));
    }

    Figure figure() {
        if (counts().isPresent()) {
            return Figure.ofCounts(numerator.orThrow(), denominator.orThrow());
        }
        if (numerator.state() == FigureState.SUPPRESSED || denominator.state() == FigureState.SUPPRESSED) {
            return new Figure.Absent(FigureState.SUPPRESSED);
        }
        boolean somethingHappened = denominator.isPresent() && denominator.orThrow() > 0;
        return new Figure.Absent(somethingHappened ? FigureState.NOT_REPORTED : FigureState.NOT_APPLICABLE);
    }

    Optional<Counts> counts() {
        return numerator.isPresent() && denominator.isPresent()
                ? Optional.of(new Counts(numerator.orThrow(), denominator.orThrow())) : Optional.empty();
    }
}
