package org.tandem.intake.service.layout;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of comma-separated values in UTF-8, with or without byte-order mark, read row by row. Blank rows are passed over.
 * Refused as a whole: other encodings, control characters, quotation marks that do not close within their row.
 */
final class CsvFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CELL = 10_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int rowsSeen;

    private CsvFile(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvFile open(Path file) throws IOException {
        return open(Files.newInputStream(file));
    }

    static CsvFile open(InputStream bytes) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return new CsvFile(CSVParser.parse(text, CSVFormat.RFC4180));
        } catch (CharacterCodingException e) {
            text.close();
            throw notUtf8(1);
        } catch (ZipException | EOFException e) {
            text.close();
            throw CsvArchive.damaged(e);
        }
    }

    /** The next row that is not blank. */
    Optional<CsvRow> next() {
        try {
            while (records.hasNext()) {
                CsvRow row = new CsvRow(++rowsSeen, checked(records.next().toList()));
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw refusal(e);
        }
    }

    private FileRefused refusal(RuntimeException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return notUtf8(rowsSeen + 1);
        }
        if (e.getCause() instanceof ZipException || e.getCause() instanceof EOFException) {
            return CsvArchive.damaged(e);
        }
        return new FileRefused("NOT_CSV", "The file cannot be read as comma-separated values near row " + (rowsSeen + 1)
                + ": a quotation mark is not closed, or text follows a closing one. A quotation mark inside a cell is written twice.");
    }

    private static FileRefused notUtf8(int row) {
        return new FileRefused("NOT_UTF8", "The file is not UTF-8 text at or after row " + row + ". Save it as CSV UTF-8 and import it again.");
    }

    private List<String> checked(List<String> cells) {
        for (String cell : cells) {
            if (isPlain(cell)) {
                continue;
            }
            if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
                throw new FileRefused("LINE_BREAK_IN_CELL", "A cell of row " + rowsSeen
                        + " goes over several lines; a quotation mark is probably not closed there. Each row stands on one line.");
            }
            throw new FileRefused("NOT_TEXT", "Row " + rowsSeen + " holds control characters or a cell of more than "
                    + LONGEST_CELL + " characters. Import the text file as published.");
        }
        return cells;
    }

    /** A plain loop, because it sees every character of files of 85 MB. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7F) {
                return false;
            }
        }
        return cell.length() <= LONGEST_CELL;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
