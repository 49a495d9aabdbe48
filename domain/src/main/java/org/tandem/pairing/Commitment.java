package org.tandem.pairing;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.indicator.Topic;

/**
 * A live arrangement that takes up a supporter.
 *
 * @param recipient ODS code
 * @param supporter ODS code
 * @param model     code of the collaboration model
 * @param topics    what it is about; empty for whole-trust support. Each topic counts as one pair, whole-trust support as a supporter's usual capacity
 * @param from      first day
 * @param to        last day, null while open
 * @param source    where it is recorded
 */
public record Commitment(String recipient, String supporter, String model, Set<Topic> topics, LocalDate from, LocalDate to,
                         String source) {

    public Commitment {
        topics = Set.copyOf(topics);
    }

    /** Whether it is live on a day. */
    public boolean isLiveOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
