package org.tandem.variation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tandem.benchmark.Series;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** The rows of a chart by period, side by side in arrays. Their content is never changed. */
final class ChartRows {

    private final Period[] periods;
    private final Figure[] figures;
    private final double[] values;

    private ChartRows(int rows) {
        periods = new Period[rows];
        figures = new Figure[rows];
        values = new double[rows];
    }

    /**
     * Rows in any order.
     *
     * @throws IllegalArgumentException when a period stands twice
     */
    static ChartRows of(List<ProcessChart.Row> rows) {
        ChartRows given = filled(rows, ProcessChart.Row::period, ProcessChart.Row::figure);
        if (given.unordered() < 0) {
            return given;
        }
        ChartRows sorted = filled(rows.stream().sorted(Comparator.comparing(ProcessChart.Row::period)).toList(), ProcessChart.Row::period,
                ProcessChart.Row::figure);
        int twice = sorted.unordered();
        if (twice >= 0) {
            throw new IllegalArgumentException("Period " + sorted.periods[twice] + " stands twice in the series.");
        }
        return sorted;
    }

    /** Points of a series from the first that is reported. */
    static ChartRows of(Series series) {
        List<Series.Point> points = series.points();
        int first = 0;
        while (first < points.size() && points.get(first).figure().state() == FigureState.NOT_REPORTED) {
            first++;
        }
        return filled(points.subList(first, points.size()), Series.Point::period, Series.Point::figure);
    }

    private static <T> ChartRows filled(List<T> given, Function<T, Period> period, Function<T, Figure> figure) {
        ChartRows rows = new ChartRows(given.size());
        for (int i = 0; i < rows.size(); i++) {
            T row = given.get(i);
            rows.periods[i] = period.apply(row);
            rows.figures[i] = figure.apply(row);
            rows.values[i] = rows.figures[i] instanceof Figure.Present p ? p.number() : Double.NaN;
        }
        return rows;
    }

    /** The first row that does not come after the one before it; −1 when all do. */
    private int unordered() {
        for (int i = 1; i < periods.length; i++) {
            if (periods[i - 1].compareTo(periods[i]) >= 0) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return periods.length;
    }

    Period period(int row) {
        return periods[row];
    }

    Figure figure(int row) {
        return figures[row];
    }

    /** Whether a period is among the rows. */
    boolean has(Period period) {
        for (Period p : periods) {
            if (p.equals(period)) {
                return true;
            }
        }
        return false;
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
