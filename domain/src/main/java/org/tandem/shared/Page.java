package org.tandem.shared;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items entries of this page
 * @param page  number of the page, the first is 0
 * @param size  entries asked for
 * @param total entries of the whole list
 * @param <T>   kind of entry
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The page asked for out of a whole list; a page behind the end is empty. */
    public static <T> Page<T> of(List<T> all, PageAsked asked) {
        int from = (int) Math.min(asked.first(), all.size());
        int to = Math.min(from + asked.size(), all.size());
        return new Page<>(all.subList(from, to), asked.page(), asked.size(), all.size());
    }
}
