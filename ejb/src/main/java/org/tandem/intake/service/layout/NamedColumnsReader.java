package org.tandem.intake.service.layout;

/** A layout of text that is told by the columns of {@link #columns()}, in this order and among others where nothing else is said. */
abstract class NamedColumnsReader implements LayoutReader {

    @Override
    public final boolean recognises(CsvRow first) {
        return recognises(new Header(first));
    }

    boolean recognises(Header header) {
        return header.hasInOrder(columns());
    }

    @Override
    public final RowHandler begin(CsvRow first, Collected into) {
        return begin(new Header(first), into);
    }

    abstract RowHandler begin(Header header, Collected into);
}
