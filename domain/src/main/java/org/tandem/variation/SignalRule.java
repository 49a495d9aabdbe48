package org.tandem.variation;

/**
 * The rules by which a point stands out, in the order in which they are asked: a point carries the first that applies.
 */
public enum SignalRule {
    /** Beyond a process limit; a point on a limit is inside. */
    OUTSIDE_LIMITS,
    /** One of seven points in a row that all rise or all fall. */
    TREND,
    /** Close to a limit, with another such point among three in a row on the same side of the mean. */
    TWO_OF_THREE,
    /** One of seven points in a row on the same side of the mean. */
    SHIFT
}
