package org.tandem.report.sheet;

import java.util.function.Function;
import org.tandem.report.format.SheetValue;

/**
 * One column of a table.
 *
 * @param header  unique within the table
 * @param width   in characters
 * @param numbers whether it holds numbers, which stand at the right under a header at the right
 * @param value   of a row
 */
public record Column<R>(String header, int width, boolean numbers, Function<R, SheetValue> value) {

    /** A column that is read as words, at the left. */
    public static <R> Column<R> words(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, false, value);
    }

    /** A column of numbers, at the right. */
    public static <R> Column<R> numbers(String header, int width, Function<R, SheetValue> value) {
        return new Column<>(header, width, true, value);
    }
}
