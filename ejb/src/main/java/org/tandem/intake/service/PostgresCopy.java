package org.tandem.intake.service;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
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
            StringBuilder line = new StringBuilder();
            for (Iterator<Object[]> i = rows.iterator(); i.hasNext();) {
                line.setLength(0);
                append(line, i.next());
                out.append(line);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new SQLException("The rows of " + table + " cannot be copied.", e);
        }
    }

    static String line(Object[] row) {
        StringBuilder line = new StringBuilder();
        append(line, row);
        return line.toString();
    }

    private static void append(StringBuilder line, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            append(line, row[i]);
        }
        line.append('\n');
    }

    private static void append(StringBuilder line, Object cell) {
        if (cell == null) {
            line.append("\\N");
        } else if (cell instanceof byte[] bytes) {
            line.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (cell instanceof Number) {
            line.append(cell);
        } else {
            escape(line, cell.toString());
        }
    }

    private static void escape(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
