package org.tandem.intake.service.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One row of a file. Its cells are kept as one text and made into texts of their own only where somebody asks for them: of the
 * 121 columns of a waiting list extract a reader looks at few, and takes most of those as numbers.
 */
final class CsvRow {

    /** The answer of {@link #whole} where no such number stands. */
    static final int NOT_WHOLE = -1;

    private static final int MOST_DIGITS = 9;

    private final int number;
    private final String text;
    private final int[] ends;

    /**
     * A row of cells that stand in one text without anything between them.
     *
     * @param number the first row of the file is 1
     * @param ends   where each cell ends in the text; it begins where the one before it ends
     */
    CsvRow(int number, String text, int[] ends) {
        this.number = number;
        this.text = text;
        this.ends = ends;
    }

    CsvRow(int number, List<String> cells) {
        this(number, String.join("", cells), new int[cells.size()]);
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += cells.get(i).length();
            ends[i] = end;
        }
    }

    /** The first row of the file is 1. */
    int number() {
        return number;
    }

    /** A cell without blanks at its ends, empty where the row is shorter. */
    String cell(int column) {
        return column < ends.length ? raw(column).strip() : "";
    }

    /** The cells as they stand there. */
    List<String> cells() {
        return IntStream.range(0, ends.length).mapToObj(this::raw).toList();
    }

    /** Whether a cell holds nothing but blanks. */
    boolean isEmpty(int column) {
        return column >= ends.length || start(column) == ends[column] || raw(column).isBlank();
    }

    /** The whole number of one to nine digits that stands in a cell, or {@link #NOT_WHOLE}. */
    int whole(int column) {
        if (column >= ends.length) {
            return NOT_WHOLE;
        }
        int whole = whole(text, start(column), ends[column]);
        return whole == NOT_WHOLE ? whole(cell(column)) : whole;
    }

    private static int whole(String stripped) {
        return whole(stripped, 0, stripped.length());
    }

    private static int whole(String text, int from, int to) {
        if (from == to || to - from > MOST_DIGITS) {
            return NOT_WHOLE;
        }
        int whole = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NOT_WHOLE;
            }
            whole = 10 * whole + digit;
        }
        return whole;
    }

    int width() {
        return ends.length;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private String raw(int column) {
        return text.substring(start(column), ends[column]);
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }
}
