package org.tandem.report.sheet;

import java.util.function.Function;
import org.tandem.report.format.SheetValue;

/**
 * One column of a table.
 *
 * @param header  unique within the table
 * @param width   in characters
 * @param numbers whether it holds numbers, which stand at the right under a header at the right
 * @param mark    what stands in a cell beside its number and shows its size among the others
 * @param value   of a row
 */
public record Column<R>(String header, int width, boolean numbers, Mark mark, Function<R, SheetValue> value) {

    /** Conditional formats; none relies on red and green, and the number stands beside each. */
    public enum Mark {
        /** Nothing. */
        NONE,
        /** A bar behind the number. */
        BARS,
        /** Four small columns, more of them filled the better the quartile, 1 being best. */
        QUARTILE_ICONS,
        /** A ground between white for 0 and blue for 1, the better the darker. */
        SHADE
    }

    /** A column that is read as words, at the left. */
    public static <R> Column<R> words(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, false, Mark.NONE, value);
    }

    /** A column of numbers, at the right. */
    public static <R> Column<R> numbers(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, true, Mark.NONE, value);
    }

    /** A column of numbers with bars. */
    public static <R> Column<R> bars(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, true, Mark.BARS, value);
    }

    /** A column of quartiles, 1 being best, with icons. */
    public static <R> Column<R> quartiles(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, true, Mark.QUARTILE_ICONS, value);
    }

    /** A column of shares between 0 and 1, of which 1 is best, on a ground that tells them apart at a glance. */
    public static <R> Column<R> shaded(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, true, Mark.SHADE, value);
    }
}
