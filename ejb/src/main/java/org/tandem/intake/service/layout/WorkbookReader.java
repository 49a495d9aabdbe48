package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Optional;
import org.tandem.intake.Layout;

/** Knows one layout of workbooks, in all its editions: finds its sheets by what stands in their first rows. */
interface WorkbookReader {

    /** First rows that every sheet is looked at for its header. */
    int FIRST_ROWS = 70;

    /** The layouts that a workbook read by this can turn out to have. */
    List<Layout> layouts();

    /** Names of columns that a header has, for saying what is missing; the group before a colon. */
    List<String> columns();

    /** How a workbook is to be read; empty when it has another layout. */
    Optional<Plan> recognise(List<SheetStart> sheets, Collected into);

    /**
     * How a workbook is to be read.
     *
     * @param tables in the order in which they are read
     */
    record Plan(Layout layout, List<Table> tables) {
    }

    /**
     * A table of a sheet.
     *
     * @param header  row after which the rows of the table follow
     * @param results whether a formula is read as its stored result, for publications that compute figures in the sheet
     */
    record Table(String sheet, int header, RowHandler rows, boolean results) {

        Table(String sheet, int header, RowHandler rows) {
            this(sheet, header, rows, false);
        }

        static Table withResults(String sheet, int header, RowHandler rows) {
            return new Table(sheet, header, rows, true);
        }
    }
}
