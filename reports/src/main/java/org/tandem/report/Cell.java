package org.tandem.report;

/**
 * A cell of a table: a value, or the words that say why there is none.
 *
 * @param value  null exactly when there is a reason
 * @param reason why there is no value, as it is printed; null exactly when there is a value
 */
public record Cell<T>(T value, String reason) {

    public Cell {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("A cell has either a value or the reason for its absence, not "
                    + value + " and " + reason + ".");
        }
    }

    /** A cell with a value. */
    public static <T> Cell<T> of(T value) {
        return new Cell<>(value, null);
    }

    /** A cell without a value, for a reason that a reader understands. */
    public static <T> Cell<T> absent(String reason) {
        return new Cell<>(null, reason);
    }

    /** Whether there is a value. */
    public boolean present() {
        return value != null;
    }
}
