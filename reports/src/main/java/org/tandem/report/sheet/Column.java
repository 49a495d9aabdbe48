package org.tandem.report.sheet;

import java.util.function.Function;
import org.tandem.report.format.SheetValue;

/**
 * One column of a table.
 *
 * @param header  unique within the table
 * @param width   in characters
 * @param numbers whether it holds numbers, which stand at the right under a header at the right
 * @param bars    whether each number has a bar behind it that shows its size among the others
 * @param value   of a row
 */
public record Column<R>(String header, int width, boolean numbers, boolean bars, Function<R, SheetValue> value) {

    /** A column that is read as words, at the left. */
    public static <R> Column<R> words(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, false, false, value);
    }

    /** A column of numbers, at the right. */
    public static <R> Column<R> numbers(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, true, false, value);
    }

    /** A column of numbers with bars. */
    public static <R> Column<R> bars(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, true, true, value);
    }
}
