package org.tandem.report.sheet;

import java.util.function.Function;
import org.tandem.report.format.SheetValue;

/**
 * One column of a table.
 *
 * @param header unique within the table
 * @param width  in characters
 * @param value  of a row
 */
public record Column<R>(String header, int width, Function<R, SheetValue> value) {
}
