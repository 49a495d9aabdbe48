package org.tandem.pairing;

import java.time.LocalDate;

/**
 * A party says that it cannot work with another, for a time.
 *
 * @param party  ODS code of who says so
 * @param other  ODS code of the other
 * @param reason why
 * @param from   first day
 * @param to     last day
 */
public record PartyRefusal(String party, String other, String reason, LocalDate from, LocalDate to) {

    /** Whether it stands between two providers on a day. */
    public boolean standsBetween(String a, String b, LocalDate day) {
        return isInForceOn(day) && (party.equals(a) && other.equals(b) || party.equals(b) && other.equals(a));
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }
}
