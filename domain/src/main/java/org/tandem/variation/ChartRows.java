package org.tandem.variation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tandem.benchmark.Series;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** The rows of a chart by period, their numbers side by side in an array. Their content is never changed. */
final class ChartRows {

    private final int rows;
    private final IntFunction<Period> periods;
    private final IntFunction<Figure> figures;
    private final double[] values;

    private ChartRows(double[] values, IntFunction<Period> periods, IntFunction<Figure> figures) {
        this.rows = values.length;
        this.periods = periods;
        this.figures = figures;
        this.values = values;
    }

    /**
     * Rows in any order.
     *
     * @throws IllegalArgumentException when a period stands twice
     */
    static ChartRows of(List<ProcessChart.Row> rows) {
        ChartRows given = inOrder(rows);
        if (given.unordered() < 0) {
            return given;
        }
        ChartRows sorted = inOrder(rows.stream().sorted(Comparator.comparing(ProcessChart.Row::period)).toList());
        int twice = sorted.unordered();
        if (twice >= 0) {
            throw new IllegalArgumentException("Period " + sorted.period(twice) + " stands twice in the series.");
        }
        return sorted;
    }

    private static ChartRows inOrder(List<ProcessChart.Row> given) {
        List<ProcessChart.Row> rows = List.copyOf(given);
        return new ChartRows(rows.stream().mapToDouble(r -> r.figure().value().orElse(Double.NaN)).toArray(), i -> rows.get(i).period(), i -> rows.get(i).figure());
    }

    /** Points {@code from} to before {@code to} of a series, beginning with the first that is reported; {@code numbers} are the series'. */
    static ChartRows of(Series series, double[] numbers, int from, int to) {
        List<Series.Point> points = series.points();
        int before = from;
        while (before < to && points.get(before).figure().state() == FigureState.NOT_REPORTED) {
            before++;
        }
        int first = before;
        return new ChartRows(to - first == numbers.length ? numbers : Arrays.copyOfRange(numbers, first, to), i -> points.get(first + i).period(),
                i -> points.get(first + i).figure());
    }

    /** The first row that does not come after the one before it; −1 when all do. */
    private int unordered() {
        for (int i = 1; i < rows; i++) {
            if (period(i - 1).compareTo(period(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return rows;
    }

    Period period(int row) {
        return periods.apply(row);
    }

    Figure figure(int row) {
        return figures.apply(row);
    }

    /** Whether a period is among the rows. */
    boolean has(Period period) {
        return IntStream.range(0, rows).anyMatch(i -> period(i).equals(period));
    }

    /** Numbers by row, NaN where there is none. For reading only. */
    double[] values() {
        return values;
    }

    /** The last row with a number; −1 when there is none. */
    int latest() {
        int i = values.length - 1;
        while (i >= 0 && Double.isNaN(values[i])) {
            i--;
        }
        return i;
    }
}
