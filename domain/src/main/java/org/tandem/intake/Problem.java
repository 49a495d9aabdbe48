package org.tandem.intake;

import java.util.Objects;

/**
 * Something wrong or remarkable in a file.
 *
 * @param row      of the file, the first row is 1; 0 when the whole file is meant
 * @param column   name of the column, or {@code column 3} where there is no header; empty when the whole row is meant
 * @param code     fixed, in capitals
 * @param message  complete sentence that says what would be right
 * @param value    what stands there, cut to 100 characters
 * @param severity whether it keeps its row out
 */
public record Problem(int row, String column, String code, String message, String value, Severity severity) {

    private static final int LONGEST = 100;

    /** What follows from a problem. */
    public enum Severity {
        /** The row is not taken. */
        ERROR,
        /** The row is taken; somebody should look. */
        WARNING
    }

    public Problem {
        Objects.requireNonNull(severity, "A problem needs its severity.");
        value = value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value;
    }

    /** Something that keeps a row out. */
    public Problem(int row, String column, String code, String message, String value) {
        this(row, column, code, message, value, Severity.ERROR);
    }

    /** Something wrong with the file as a whole. */
    public static Problem ofFile(String code, String message) {
        return new Problem(0, "", code, message, "");
    }

    /** Something to look at. */
    public static Problem warning(int row, String column, String code, String message, String value) {
        return new Problem(row, column, code, message, value, Severity.WARNING);
    }

    /** Whether it keeps its row out. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
