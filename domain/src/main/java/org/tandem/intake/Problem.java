package org.tandem.intake;

/**
 * Something wrong in a file.
 *
 * @param row     of the file, the first row is 1; 0 when the whole file is meant
 * @param column  name of the column, or {@code column 3} where there is no header; empty when the whole row is meant
 * @param code    fixed, in capitals
 * @param message complete sentence that says what would be right
 * @param value   what stands there, cut to 100 characters
 */
public record Problem(int row, String column, String code, String message, String value) {

    private static final int LONGEST = 100;

    public Problem {
        value = value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value;
    }

    /** Something wrong with the file as a whole. */
    public static Problem ofFile(String code, String message) {
        return new Problem(0, "", code, message, "");
    }
}
