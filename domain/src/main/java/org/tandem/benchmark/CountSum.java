package org.tandem.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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
        List<String> known = providers.stream().filter(code -> block.cell(code, period) >= 0 && cells.isKnown(block.cell(code, period))).toList();
        return known.isEmpty() ? Figure.notReported()
                : Figure.of(known.stream().mapToDouble(code -> part.applyAsDouble(code) * cells.number(block.cell(code, period))).sum());
    }

    private static Figure parts(IndicatorBlock block, Collection<String> providers, ToDoubleFunction<String> part, Period period) {
        FigureCells cells = block.cells();
        double numerator = 0;
        double denominator = 0;
        boolean any = false;
        for (String code : providers) {
            int cell = block.cell(code, period);
            if (cell >= 0 && cells.isKnown(cell) && !Double.isNaN(cells.numerator(cell)) && !Double.isNaN(cells.denominator(cell))) {
                numerator += part.applyAsDouble(code) * cells.numerator(cell);
                denominator += part.applyAsDouble(code) * cells.denominator(cell);
                any = true;
            }
        }
        return any ? Figure.ofCounts(numerator, denominator) : new Figure.Absent(FigureState.NOT_REPORTED);
    }
}
