package org.tandem.intake.service;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** {@code COPY … FROM STDIN} in the text format of PostgreSQL. */
final class PostgresCopy implements BulkWriter {

    private static final int BUFFER = 1 << 16;

    @Override
    public void write(Connection connection, String table, List<String> columns, Stream<Object[]> rows) throws SQLException {
        String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
        try (Writer out = new OutputStreamWriter(new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER), StandardCharsets.UTF_8)) {
            for (Iterator<Object[]> i = rows.iterator(); i.hasNext();) {
                out.write(line(i.next()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new SQLException("The rows of " + table + " cannot be copied.", e);
        }
    }

    static String line(Object[] row) {
        return Arrays.stream(row).map(PostgresCopy::text).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "\\N";
        }
        if (cell instanceof byte[] bytes) {
            return "\\\\x" + HexFormat.of().formatHex(bytes);
        }
        return cell.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
