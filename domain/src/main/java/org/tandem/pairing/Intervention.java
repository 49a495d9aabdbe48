package org.tandem.pairing;

import java.time.LocalDate;

/**
 * A provider's oversight position that speaks against supporting others.
 *
 * @param odsCode provider
 * @param formal  whether it is a formal intervention, which also puts its own needs first
 * @param grounds what it is, as it stands after "It": "is in segment 4", "has a mortality indicator higher than expected"
 * @param from    first day
 * @param to      last day, null while it lasts
 */
public record Intervention(String odsCode, boolean formal, String grounds, LocalDate from, LocalDate to) {

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
