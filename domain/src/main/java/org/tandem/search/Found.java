package org.tandem.search;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param code by which its page is opened: ODS code, code of the indicator, number of the round
 * @param name as people call it
 * @param note what tells it from others of a like name
 */
public record Found(Kind kind, String code, String name, String note) {

    /** What can be found; the order is that of the answer. */
    public enum Kind { PROVIDER, INDICATOR, ROUND }
}
