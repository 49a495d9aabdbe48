package org.tandem.intake.service.layout;

/** Reads the rows of one file. */
interface RowHandler {

    /** Number of columns that every row has. */
    int width();

    /** Whether the first row holds data and no names of columns. */
    default boolean startsWithData() {
        return false;
    }

    /**
     * Takes one row over into what is collected.
     *
     * @throws BadRow      when this row is wrong
     * @throws FileRefused when the whole file is
     */
    void row(CsvRow row);

    /** A row was left out, here or because it has another width than the header. */
    default void rejected(CsvRow row) {
    }

    /** After the last row: the rules on the file as a whole. */
    default void finish() {
    }
}
