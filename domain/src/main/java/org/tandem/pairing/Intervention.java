package org.tandem.pairing;

import java.time.LocalDate;
import org.tandem.shared.NumberWords;

/**
 * A formal intervention at a provider: it puts the provider's own needs first and speaks against its supporting others.
 *
 * @param odsCode provider
 * @param kind    what was ordered or agreed
 * @param source  reference and date of what is published
 * @param from    first day
 * @param to      last day, null while it lasts
 */
public record Intervention(String odsCode, Kind kind, String source, LocalDate from, LocalDate to) {

    /** What was ordered or agreed: the closed list. */
    public enum Kind {
        UNDERTAKINGS("is subject to enforcement undertakings"),
        LICENCE_CONDITIONS("is subject to additional licence conditions"),
        INTENSIVE_SUPPORT("receives mandated intensive support"),
        SPECIAL_MEASURES("is in special measures"),
        WARNING_NOTICE("is under a warning notice of the Care Quality Commission"),
        OTHER("is under formal intervention");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands behind the name of a provider. */
        public String words() {
            return words;
        }
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** As it stands behind the name of a provider, with its first day and source. */
    public String grounds() {
        return "%s since %s (%s)".formatted(kind.words(), NumberWords.day(from), source);
    }
}
