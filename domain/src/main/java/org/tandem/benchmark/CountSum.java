package org.tandem.benchmark;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** Counts of several providers added up to one figure; those that are withheld are in the sum all the same. */
final class CountSum {

    private CountSum() {
    }

    /** A sum for people: suppressed where it would give away a number that is withheld. */
    static Figure shown(IndicatorBlock block, Collection<String> providers, Period period, IndicatorKind kind) {
        return block.sumsAreShown(period) ? of(block, providers, period, kind) : new Figure.Absent(FigureState.SUPPRESSED);
    }

    /** Bare counts are added as they are, else numerators and denominators; not reported when no provider has them. */
    static Figure of(IndicatorBlock block, Collection<String> providers, Period period, IndicatorKind kind) {
        return of(block, providers, code -> 1, period, kind);
    }

    /** The same with a part of every provider, from 0 to 1. */
    static Figure of(IndicatorBlock block, Map<String, Double> parts, Period period, IndicatorKind kind) {
        return of(block, parts.keySet(), parts::get, period, kind);
    }

    private static Figure of(IndicatorBlock block, Collection<String> providers, ToDoubleFunction<String> part, Period period, IndicatorKind kind) {
        return kind == IndicatorKind.COUNT ? bare(block, providers, part, period) : parts(block, providers, part, period);
    }

    private static Figure bare(IndicatorBlock block, Collection<String> providers, ToDoubleFunction<String> part, Period period) {
        FigureCells cells = block.cells();
        DoubleStream.Builder known = DoubleStream.builder();
        int[] at = block.cells(providers, period);
        int i = 0;
        for (String code : providers) {
            int cell = at[i++];
            if (cell >= 0 && cells.isKnown(cell)) {
                known.add(part.applyAsDouble(code) * cells.number(cell));
            }
        }
        DoubleSummaryStatistics sum = known.build().summaryStatistics();
        return sum.getCount() == 0 ? Figure.notReported() : Figure.of(sum.getSum());
    }

    private static Figure parts(IndicatorBlock block, Collection<String> providers, ToDoubleFunction<String> part, Period period) {
        FigureCells cells = block.cells();
        int[] at = block.cells(providers, period);
        double numerator = 0;
        double denominator = 0;
        boolean any = false;
        int i = 0;
        for (String code : providers) {
            int cell = at[i++];
            if (cell >= 0 && cells.isKnown(cell) && !Double.isNaN(cells.numerator(cell)) && !Double.isNaN(cells.denominator(cell))) {
                numerator += part.applyAsDouble(code) * cells.numerator(cell);
                denominator += part.applyAsDouble(code) * cells.denominator(cell);
                any = true;
            }
        }
        return any ? Figure.ofCounts(numerator, denominator) : Figure.notReported();
    }
}
