package org.tandem.pairing;

import java.time.LocalDate;

/**
 * Two providers tied to each other for a time.
 *
 * @param one    ODS code
 * @param other  ODS code
 * @param kind   what ties them
 * @param from   first day
 * @param to     last day, null while it lasts
 * @param source where it is published
 */
public record OrganisationLink(String one, String other, Kind kind, LocalDate from, LocalDate to, String source) {

    /** What ties them. */
    public enum Kind {
        SHARED_CHIEF_EXECUTIVE("a chief executive", true), SHARED_CHAIR("a chair", true), GROUP("a group", true),
        MERGER_PLANNED("a planned merger", false), COLLABORATIVE("a provider collaborative", false),
        CONFLICT_OF_INTEREST("a declared conflict of interest", false);

        private final String words;
        private final boolean leadership;

        Kind(String words, boolean leadership) {
            this.words = words;
            this.leadership = leadership;
        }

        /** As it stands after "share". */
        public String words() {
            return words;
        }

        /** Whether it makes them one leadership, which counts as load and leaves nothing to pair. */
        public boolean isLeadership() {
            return leadership;
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

    /** Whether it is in force on a day and makes them one leadership. */
    boolean isSharedLeadershipOn(LocalDate day) {
        return kind.isLeadership() && isInForceOn(day);
    }
}
