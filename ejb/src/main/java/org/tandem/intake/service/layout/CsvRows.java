package org.tandem.intake.service.layout;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * Takes rows from the parser, character by character of its buffer, without a text for each cell. Refuses rows that no text file
 * of a publication has before they fill memory.
 */
final class CsvRows extends CsvCallbackHandler<CsvRow> {

    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_CELL = 10_000;

    private char[] text = new char[4_096];
    private int[] ends = new int[128];
    private int length;
    private int width;
    private int number;

    /** The number of the row that is being read or was read last. */
    int number() {
        return number;
    }

    @Override
    protected void beginRecord(long line) {
        length = 0;
        width = 0;
        number++;
    }

    @Override
    protected void addField(char[] from, int offset, int size, boolean quoted) {
        if (width == MOST_COLUMNS) {
            throw new FileRefused("TOO_WIDE", "Row %d goes beyond %,d columns, which no published file does. Import the text file as published."
                    .formatted(number, MOST_COLUMNS));
        }
        if (size > LONGEST_CELL) {
            throw notText();
        }
        if (length + size > text.length) {
            text = Arrays.copyOf(text, 2 * (length + size));
        }
        if (width == ends.length) {
            ends = Arrays.copyOf(ends, 2 * width);
        }
        copy(from, offset, size);
        ends[width++] = length;
    }

    /** A plain loop, because it sees every character of files of 85 MB and most cells are one character long. */
    private void copy(char[] from, int offset, int size) {
        for (int i = offset; i < offset + size; i++) {
            char c = from[i];
            if (c < ' ' && c != '\t' || c == 0x7F) {
                throw c == '\n' || c == '\r' || hasLineBreak(from, i, offset + size) ? lineBreak() : notText();
            }
            text[length++] = c;
        }
    }

    private static boolean hasLineBreak(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    private FileRefused lineBreak() {
        return new FileRefused("LINE_BREAK_IN_CELL", "A cell of row " + number
                + " goes over several lines; a quotation mark is probably not closed there. Each row stands on one line.");
    }

    private FileRefused notText() {
        return new FileRefused("NOT_TEXT", "Row " + number + " holds control characters or a cell of more than "
                + LONGEST_CELL + " characters. Import the text file as published.");
    }

    @Override
    protected void setEmpty() {
        ends[width++] = 0;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(number, new String(text, 0, length), Arrays.copyOf(ends, width));
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return width;
    }

    @Override
    protected void setComment(char[] from, int offset, int size) {
        throw new IllegalStateException("Published files have no comments, and the parser is set to know none.");
    }
}
