package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.shared.Period;

/**
 * How far the providers of a set lie apart, period by period, in the unit of the indicator, and whether they have come closer
 * together. Immutable.
 *
 * @param rows  oldest first; periods in which fewer than four providers have a figure are left out
 * @param trend empty where the series is too short or too few providers have figures throughout
 */
public record SpreadOverTime(List<Row> rows, Optional<SpreadTrend> trend) {

    private static final int FEWEST = 4;

    /**
     * Spread in one period, quantiles of type 7 over the providers with a figure.
     *
     * @param n providers with a figure
     */
    public record Row(Period period, int n, double lowestTenth, double lowerQuartile, double median, double upperQuartile, double highestTenth) {

        /** Width of the middle half of the providers: a measure that a few extreme ones do not move. */
        public double middleHalf() {
            return upperQuartile - lowerQuartile;
        }
    }

    public SpreadOverTime {
        rows = List.copyOf(rows);
    }

    /**
     * The spread up to a period.
     *
     * @param periods how many at most, the last one included
     * @param seed    of the draws that the interval of the trend rests on
     */
    public static SpreadOverTime of(Panel panel, String indicator, Period last, int periods, Collection<String> providers, long seed) {
        IndicatorBlock block = panel.block(indicator).orElse(null);
        if (block == null || last.kind() != block.firstPeriod().kind()) {
            return new SpreadOverTime(List.of(), Optional.empty());
        }
        Period first = last.plus(1 - periods).compareTo(block.firstPeriod()) < 0 ? block.firstPeriod() : last.plus(1 - periods);
        List<double[]> figures = new TreeSet<>(providers).stream().map(p -> figures(block, p, first, last)).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= last.since(first); i++) {
            int at = i;
            double[] sorted = figures.stream().mapToDouble(f -> f[at]).filter(x -> !Double.isNaN(x)).sorted().toArray();
            if (sorted.length >= FEWEST) {
                rows.add(row(first.plus(i), sorted));
            }
        }
        return new SpreadOverTime(rows, SpreadTrend.of(figures, first, seed));
    }

    private static double[] figures(IndicatorBlock block, String provider, Period first, Period last) {
        double[] figures = new double[Math.max(0, last.since(first) + 1)];
        Arrays.setAll(figures, i -> block.figure(provider, first.plus(i)).value().orElse(Double.NaN));
        return figures;
    }

    private static Row row(Period period, double[] sorted) {
        return new Row(period, sorted.length, QuartileMethod.type7(sorted, 0.1), QuartileMethod.type7(sorted, 0.25),
                QuartileMethod.type7(sorted, 0.5), QuartileMethod.type7(sorted, 0.75), QuartileMethod.type7(sorted, 0.9));
    }

    /** The row of the last period, empty without rows. */
    public Optional<Row> latest() {
        return rows.stream().reduce((earlier, later) -> later);
    }
}
