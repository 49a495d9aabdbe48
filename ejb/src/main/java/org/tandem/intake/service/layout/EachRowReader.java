package org.tandem.intake.service.layout;

/** A layout of which each row stands for itself. */
abstract class EachRowReader extends NamedColumnsReader {

    @Override
    RowHandler begin(Header header, Collected into) {
        return new HeadedRows(header, into) {
            @Override
            public void row(CsvRow row) {
                EachRowReader.this.row(row, header, into);
            }
        };
    }

    /**
     * Takes one row over.
     *
     * @throws BadRow when this row is wrong
     */
    abstract void row(CsvRow row, Header header, Collected into);
}
