package org.tandem.benchmark;

import java.util.Collection;
import java.util.List;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** Counts of several providers added up to one figure. */
final class CountSum {

    private CountSum() {
    }

    /** Bare counts are added as they are, else numerators and denominators; not reported when no provider has them. */
    static Figure of(IndicatorBlock block, Collection<String> providers, Period period, IndicatorKind kind) {
        return kind == IndicatorKind.COUNT ? bare(block, providers, period) : parts(block, providers, period);
    }

    private static Figure bare(IndicatorBlock block, Collection<String> providers, Period period) {
        List<Figure> present = providers.stream().map(code -> block.figure(code, period)).filter(Figure::isPresent).toList();
        return present.isEmpty() ? Figure.notReported() : Figure.of(present.stream().mapToDouble(Figure::orThrow).sum());
    }

    private static Figure parts(IndicatorBlock block, Collection<String> providers, Period period) {
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
