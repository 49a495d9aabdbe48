package org.tandem.shared;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds real input and reference outputs that stand beside the project in {@code ../shared} and are no part of it. */
public final class SharedFiles {

    private SharedFiles() {
    }

    /** A file under {@code ../shared}; the calling test is skipped, and says so, when it is not there. */
    public static Path file(String name) {
        Path root = root();
        assumeTrue(root != null && Files.exists(root.resolve(name)), "SKIPPED: needs ../shared/" + name);
        return root.resolve(name);
    }

    /** Records of a CSV file with a header, byte-order mark removed. */
    public static List<CSVRecord> csv(String name) {
        try {
            String text = Files.readString(file(name), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            try (CSVParser parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new java.io.StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static Path root() {
        String given = System.getProperty("tandem.shared");
        if (given != null) {
            return Path.of(given);
        }
        for (Path dir = Path.of(System.getProperty("user.dir")).toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.isDirectory(dir.resolve("shared/design"))) {
                return dir.resolve("shared");
            }
        }
        return null;
    }
}
