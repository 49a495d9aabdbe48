package org.tandem.pairing;

import java.time.LocalDate;
import org.tandem.indicator.Topic;

/**
 * A provider offers support in a topic or asks for it, for a time.
 *
 * @param provider   ODS code
 * @param kind       offer or ask
 * @param topic      in what
 * @param peopleDays days of people that it is about, at least 1
 * @param note       what else to know, may be empty
 * @param from       day on which it was posted
 * @param expiresOn  last day
 */
public record Offer(String provider, Kind kind, Topic topic, int peopleDays, String note, LocalDate from, LocalDate expiresOn) {

    /** Which way round. */
    public enum Kind {
        OFFER, ASK
    }

    /** Whether it stands on a day. */
    public boolean standsOn(LocalDate day) {
        return !from.isAfter(day) && !expiresOn.isBefore(day);
    }
}
