package org.tandem.intake.service.layout;

/** Reads the rows below a header, which are as wide as it is. */
abstract class HeadedRows implements RowHandler {

    final Header header;
    final Collected into;

    HeadedRows(Header header, Collected into) {
        this.header = header;
        this.into = into;
    }

    @Override
    public final int width() {
        return header.width();
    }
}
