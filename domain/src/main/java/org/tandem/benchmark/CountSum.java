package org.tandem.benchmark;

import java.util.Collection;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** Counts of several providers added up to one figure. */
final class CountSum {

    private CountSum() {
    }

    /** Not reported when no provider has counts; absent when none of the providers is present. */
    static Figure of(IndicatorBlock block, Collection<String> providers, Period period) {
        double numerator = 0;
        double denominator = 0;
        boolean any = false;
        for (String code : providers) {
            if (block.figure(code, period) instanceof Figure.Present p && p.numerator().isPresent() && p.denominator().isPresent()) {
                numerator += p.numerator().getAsDouble();
                denominator += p.denominator().getAsDouble();
                any = true;
            }
        }
        return any ? Figure.ofCounts(numerator, denominator) : new Figure.Absent(FigureState.NOT_REPORTED);
    }
}
