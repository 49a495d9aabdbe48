package org.tandem.demonstration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads generated files as a stranger would. */
final class GeneratedFiles {

    private GeneratedFiles() {
    }

    static List<CSVRecord> rows(DemonstrationFile file) {
        return parse(CSVFormat.DEFAULT, file);
    }

    static List<CSVRecord> rowsByHeader(DemonstrationFile file) {
        return parse(CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get(), file);
    }

    private static List<CSVRecord> parse(CSVFormat format, DemonstrationFile file) {
        try {
            return format.parse(new StringReader(file.text())).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
