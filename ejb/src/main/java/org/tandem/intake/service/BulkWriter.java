package org.tandem.intake.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Writes many rows of one table at once, within the transaction of the connection. */
public interface BulkWriter {

    /**
     * Inserts rows.
     *
     * @param rows one value a column: text, number, date, bytes or null
     */
    void write(Connection connection, String table, List<String> columns, Stream<Object[]> rows) throws SQLException;
}
