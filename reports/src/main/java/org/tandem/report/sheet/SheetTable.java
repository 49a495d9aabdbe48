package org.tandem.report.sheet;

import java.util.List;

/**
 * The one table of a sheet.
 *
 * @param name    of the sheet and, without spaces, of the table
 * @param content what it holds, for the contents sheet
 * @param columns from left to right; the first ones identify the row
 * @param fixed   how many columns stay in sight when scrolling
 * @param rows    may be empty, which the sheet then says
 */
public record SheetTable<R>(String name, String content, List<Column<R>> columns, int fixed, List<R> rows) {

    public SheetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
