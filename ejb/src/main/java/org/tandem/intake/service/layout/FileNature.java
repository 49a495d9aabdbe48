package org.tandem.intake.service.layout;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, told by its first bytes and never by its name. */
enum FileNature {
    TEXT, OLD_WORKBOOK, WORKBOOK, ARCHIVE;

    private static final int FIRST_BYTES = 8192;
    private static final int ENOUGH_TO_TELL = 32;
    private static final String OLD_WORKBOOK_SIGNATURE = "d0cf11e0";
    private static final String ZIP_SIGNATURE = "504b0304";
    private static final Map<String, String> SIGNATURES = Map.of(
            "504b0506", "an empty ZIP archive",
            "25504446", "a PDF document",
            "1f8b08", "a GZIP archive",
            "7b5c727466", "a rich text document",
            "fffe", "UTF-16 text",
            "feff", "UTF-16 text");

    /**
     * Passes only what can be read.
     *
     * @throws FileRefused naming what the file looks like
     */
    static FileNature of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FIRST_BYTES);
        }
        if (start.length == 0 || new String(start, StandardCharsets.ISO_8859_1).isBlank() && start.length < FIRST_BYTES) {
            throw new FileRefused("EMPTY_FILE", "The file is empty. Import a file with a header and rows.");
        }
        String hex = HexFormat.of().formatHex(Arrays.copyOf(start, Math.min(start.length, 16)));
        if (hex.startsWith(OLD_WORKBOOK_SIGNATURE)) {
            return OLD_WORKBOOK;
        }
        if (hex.startsWith(ZIP_SIGNATURE)) {
            return packed(file);
        }
        String looksLike = looksLike(start, hex);
        if (looksLike != null) {
            throw new FileRefused("NOT_A_CSV_FILE", "The file is no CSV file and no Excel workbook: it looks like " + looksLike
                    + ". Import the CSV file (UTF-8) or the workbook of the publication.");
        }
        return TEXT;
    }

    private static FileNature packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null ? ARCHIVE : WORKBOOK;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw CsvArchive.damaged(e);
        }
    }

    private static String looksLike(byte[] start, String hex) {
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
        if (text.indexOf('\0') < 0) {
            return null;
        }
        return isWide(start) ? "UTF-16 text" : "a binary file";
    }

    /** UTF-16 without its mark: of most pairs of bytes one is zero, and always the same one. */
    private static boolean isWide(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        return start.length >= ENOUGH_TO_TELL && Math.min(zeros[0], zeros[1]) == 0 && Math.max(zeros[0], zeros[1]) > start.length / 4;
    }
}
