package org.tandem.pairing;

import java.time.LocalDate;

/**
 * Two providers under one leadership, for a time.
 *
 * @param one    ODS code
 * @param other  ODS code
 * @param kind   what they share
 * @param from   first day
 * @param to     last day, null while it lasts
 * @param source where it is published
 */
public record OrganisationLink(String one, String other, Kind kind, LocalDate from, LocalDate to, String source) {

    /** What is shared. */
    public enum Kind {
        CHIEF_EXECUTIVE("a chief executive"), CHAIR("a chair"), GROUP("a group");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in a sentence. */
        public String words() {
            return words;
        }
    }

    /** Whether it joins two providers on a day. */
    public boolean joins(String a, String b, LocalDate day) {
        return isInForceOn(day) && (one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a));
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
