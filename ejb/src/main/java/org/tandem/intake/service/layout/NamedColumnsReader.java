package org.tandem.intake.service.layout;

/** A layout with the columns of {@link #columns()} in this order, among others, of which each row stands for itself. */
abstract class NamedColumnsReader implements LayoutReader {

    @Override
    public final boolean recognises(CsvRow first) {
        return new Header(first).hasInOrder(columns());
    }

    @Override
    public final RowHandler begin(CsvRow first, Collected into) {
        return new Rows(this, new Header(first), into);
    }

    /**
     * Takes one row over.
     *
     * @throws BadRow when this row is wrong
     */
    abstract void row(CsvRow row, Header header, Collected into);

    private record Rows(NamedColumnsReader reader, Header header, Collected into) implements RowHandler {

        @Override
        public int width() {
            return header.width();
        }

        @Override
        public void row(CsvRow row) {
            reader.row(row, header, into);
        }
    }
}
