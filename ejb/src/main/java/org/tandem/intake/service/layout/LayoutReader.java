package org.tandem.intake.service.layout;

import java.util.List;
import org.tandem.intake.Layout;

/** Knows one layout: recognises it from the first row and reads the rows that follow. */
interface LayoutReader {

    Layout layout();

    /** Whether a file that begins with this row has the layout. */
    boolean recognises(CsvRow first);

    /** Begins to read a file that was recognised. */
    RowHandler begin(CsvRow first, Collected into);

    /** Names of columns that a header of this layout has, for saying what is missing; empty where there may be no header. */
    List<String> columns();

    default BadRowLimit limit() {
        return BadRowLimit.PUBLISHED;
    }
}
