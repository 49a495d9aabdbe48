package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Chooses the fastest way that the connected database knows. */
@ApplicationScoped
public class DatabaseBulkWriter implements BulkWriter {

    @Override
    public void write(Connection connection, String table, List<String> columns, Stream<Object[]> rows) throws SQLException {
        boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        BulkWriter writer = postgres ? new PostgresCopy() : new JdbcBatch();
        writer.write(connection, table, columns, rows);
    }
}
