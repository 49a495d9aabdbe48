package org.tandem.pairing;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.indicator.Topic;

/**
 * A supporter was found fit to help others.
 *
 * @param provider  ODS code
 * @param topics    in what; empty for every topic and whole-trust support
 * @param grantedBy by whom
 * @param evidence  what it rests on
 * @param from      first day
 * @param to        last day
 */
public record SupporterCredential(String provider, Set<Topic> topics, String grantedBy, String evidence, LocalDate from, LocalDate to) {

    public SupporterCredential {
        topics = Set.copyOf(topics);
    }

    /** Whether it holds in a topic on a day. */
    public boolean holdsIn(Topic topic, LocalDate day) {
        return (topics.isEmpty() || topics.contains(topic)) && isInForceOn(day);
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }
}
