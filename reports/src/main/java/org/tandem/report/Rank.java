package org.tandem.report;

/**
 * A place among others.
 *
 * @param place 1 is the best
 * @param of    how many were ranked
 */
public record Rank(int place, int of) {

    public Rank {
        if (place < 1 || place > of) {
            throw new IllegalArgumentException("There is no place " + place + " among " + of + ".");
        }
    }
}
