package org.tandem.intake.service.layout;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * A file of values separated by commas, or by dollars, in UTF-8, with or without byte-order mark, read row by row. Blank rows are passed over.
 * Refused as a whole: other encodings, control characters, quotation marks that do not close within their row, rows and cells
 * larger than any published.
 */
final class CsvFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** The parser holds one cell; a quotation mark that does not close must not make it hold the file. */
    private static final int MOST_CHARACTERS_HELD = 1 << 16;

    private static final int FIRST_CHARACTERS = 4096;

    private final CsvReader<CsvRow> reader;
    private final CsvRows rows = new CsvRows();
    private final Iterator<CsvRow> records;

    private CsvFile(Reader text, char separator) {
        this.reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).allowUnclosedQuote(false).maxBufferSize(MOST_CHARACTERS_HELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).build(rows, text);
        this.records = reader.iterator();
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
            return new CsvFile(text, separator(text));
        } catch (CharacterCodingException e) {
            text.close();
            throw notUtf8(1);
        } catch (ZipException | EOFException e) {
            text.close();
            throw CsvArchive.damaged(e);
        }
    }

    /** A dollar where more dollars than commas stand in the first line, as in two editions of ERIC. */
    private static char separator(Reader text) throws IOException {
        char[] start = new char[FIRST_CHARACTERS];
        text.mark(FIRST_CHARACTERS);
        int read = Math.max(0, text.read(start));
        text.reset();
        String line = new String(start, 0, read).lines().findFirst().orElse("");
        return line.chars().filter(c -> c == '$').count() > line.chars().filter(c -> c == ',').count() ? '$' : ',';
    }

    /** The next row that is not blank. */
    Optional<CsvRow> next() {
        try {
            while (records.hasNext()) {
                CsvRow row = records.next();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException | CsvParseException e) {
            throw refusal(e);
        }
    }

    private FileRefused refusal(RuntimeException e) {
        if (e.getCause() instanceof FileRefused refused) {
            return refused;
        }
        if (e.getCause() instanceof CharacterCodingException) {
            return notUtf8(rows.number());
        }
        if (e.getCause() instanceof ZipException || e.getCause() instanceof EOFException) {
            return CsvArchive.damaged(e);
        }
        if (e.getCause() != null) {
            throw e;
        }
        return new FileRefused("NOT_CSV", "The file cannot be read as comma-separated values near row " + rows.number()
                + ": a quotation mark is not closed, text follows a closing one, or a cell is longer than any published."
                + " A quotation mark inside a cell is written twice.");
    }

    private static FileRefused notUtf8(int row) {
        return new FileRefused("NOT_UTF8", "The file is not UTF-8 text at or after row " + row + ". Save it as CSV UTF-8 and import it again.");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
