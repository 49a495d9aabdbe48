package org.tandem.provider;

import java.time.LocalDate;

/**
 * One provider takes over from another. A predecessor can have several successors, each with its share.
 *
 * @param predecessor ODS code that ends
 * @param successor   ODS code that goes on
 * @param on          first day of the successor
 * @param share       part of the predecessor that went to this successor, above 0 and at most 1
 */
public record Succession(String predecessor, String successor, LocalDate on, double share) {

    public Succession {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException(predecessor + " cannot succeed itself.");
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of a succession lies above 0 and up to 1, not " + share + ".");
        }
    }
}
