package org.tandem.shared;

/**
 * Which part of a list is asked for.
 *
 * @param page number of the page, the first is 0
 * @param size entries a page, 1 to {@link #MOST}
 */
public record PageAsked(int page, int size) {

    /** Entries a page when nothing else is asked for. */
    public static final int USUAL = 100;
    /** Most entries a page. */
    public static final int MOST = 1000;
    /** The first page of the usual size. */
    public static final PageAsked FIRST = new PageAsked(0, USUAL);

    /** @throws IllegalArgumentException when page or size lie outside their bounds */
    public PageAsked {
        if (page < 0) {
            throw new IllegalArgumentException("Pages are counted from 0; there is no page " + page + ".");
        }
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("A page holds 1 to " + MOST + " entries, not " + size + ".");
        }
    }

    /** How many entries stand before this page. */
    public long first() {
        return (long) page * size;
    }
}
