package org.tandem.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** Reads the tables beside this class and writes tables as CSV text. */
final class DemonstrationTable {

    private static final CSVFormat WITH_HEADER = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemonstrationTable() {
    }

    /** Rows of a table with a header line. */
    static List<CSVRecord> read(String name) {
        try (InputStream in = DemonstrationTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is not part of this build.");
            }
            return WITH_HEADER.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", e);
        }
    }

    /** Rows with quotes only where needed. */
    static String write(List<? extends List<?>> rows) {
        return write(rows, QuoteMode.MINIMAL);
    }

    /** Rows with the given quoting, lines ended by a line feed. */
    static String write(List<? extends List<?>> rows, QuoteMode quotes) {
        StringWriter out = new StringWriter();
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setQuoteMode(quotes).get();
        try {
            for (List<?> row : rows) {
                format.printRecord(out, row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A table cannot be written.", e);
        }
        return out.toString();
    }
}
