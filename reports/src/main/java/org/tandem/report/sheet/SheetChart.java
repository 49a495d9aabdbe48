package org.tandem.report.sheet;

import java.util.List;
import java.util.Optional;
import org.tandem.report.format.ValueAxis;

/**
 * A native chart over rows of a table of the same workbook.
 *
 * @param kind        lines over time or bars of counts
 * @param title       what the chart shows, a complete statement
 * @param alternative what someone who cannot see it is told
 * @param axis        what is measured and its unit
 * @param format      number format of the axis
 * @param shown       values that the axis shows; where empty, those from zero on
 * @param table       name of the sheet whose rows it shows
 * @param firstRow    number of the first row among the rows of the table, from 0
 * @param lastRow     number of the last one
 * @param category    number of the column that names the points, from 0
 * @param series      what is drawn
 */
public record SheetChart(Kind kind, String title, String alternative, String axis, String format, Optional<ValueAxis> shown, String table,
                         int firstRow, int lastRow, int category, List<Series> series) {

    /** How a chart is drawn. */
    public enum Kind {
        LINES, BARS, STACKED_BARS
    }

    /** How a line is drawn, so that lines can be told apart without colours. */
    public enum Stroke {
        POINTS, SOLID, DASHED, DASHED_AND_DOTTED
    }

    /**
     * One line or one row of bars.
     *
     * @param name   in the legend
     * @param column of its numbers, from 0
     * @param colour six hexadecimal digits
     * @param stroke of a line
     */
    public record Series(String name, int column, String colour, Stroke stroke) {

        /** A row of bars. */
        public static Series bars(String name, int column, String colour) {
            return new Series(name, column, colour, Stroke.SOLID);
        }
    }

    public SheetChart {
        series = List.copyOf(series);
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException("A chart has a title and an alternative text.");
        }
        if (firstRow < 0 || lastRow < firstRow) {
            throw new IllegalArgumentException("A chart shows at least one row, not those from %d to %d.".formatted(firstRow, lastRow));
        }
    }
}
