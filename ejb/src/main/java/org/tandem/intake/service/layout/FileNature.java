package org.tandem.intake.service.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Tells text from what is named as text, by the first bytes. */
final class FileNature {

    private static final int FIRST_BYTES = 8192;
    private static final Map<String, String> SIGNATURES = Map.of(
            "504b0304", "a ZIP archive or an Excel workbook (.xlsx)",
            "504b0506", "an empty ZIP archive",
            "25504446", "a PDF document",
            "d0cf11e0", "an old Excel workbook (.xls)",
            "1f8b08", "a GZIP archive",
            "7b5c727466", "a rich text document",
            "fffe", "UTF-16 text",
            "feff", "UTF-16 text");

    private FileNature() {
    }

    /**
     * Passes only what can be text.
     *
     * @throws FileRefused naming what the file looks like
     */
    static void requireText(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FIRST_BYTES);
        }
        if (start.length == 0 || new String(start, StandardCharsets.ISO_8859_1).isBlank() && start.length < FIRST_BYTES) {
            throw new FileRefused("EMPTY_FILE", "The file is empty. Import a file with a header and rows.");
        }
        String looksLike = looksLike(start);
        if (looksLike != null) {
            throw new FileRefused("NOT_A_CSV_FILE", "The file is no CSV file: it looks like " + looksLike
                    + ". Import the CSV file (UTF-8) of the publication.");
        }
    }

    private static String looksLike(byte[] start) {
        String hex = HexFormat.of().formatHex(Arrays.copyOf(start, Math.min(start.length, 16)));
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (hex.startsWith(signature.getKey())) {
                return signature.getValue();
            }
        }
        String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return "a web page";
        }
        if (text.startsWith("<?xml")) {
            return "an XML document";
        }
        return text.indexOf('\0') >= 0 ? "a binary file" : null;
    }
}
