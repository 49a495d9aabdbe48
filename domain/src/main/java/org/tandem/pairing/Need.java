package org.tandem.pairing;

import java.math.BigDecimal;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

/**
 * A need for support in one topic.
 *
 * @param recipient  ODS code
 * @param topic      topic
 * @param status     that makes the need
 * @param tier       1 formal intervention or long-running difficulty in three or more topics, 2 in two, 3 otherwise
 * @param needWeight size and persistence, 0–1 in whole millionths
 */
public record Need(String recipient, Topic topic, DifficultyStatus status, int tier, BigDecimal needWeight) implements Comparable<Need> {

    /** Worth of a fit for this need, in whole millionths. */
    long worth(long fitMillionths) {
        return Millionths.product(Millionths.exactly(needWeight), fitMillionths);
    }

    /** By recipient, then topic. */
    @Override
    public int compareTo(Need other) {
        int byCode = recipient.compareTo(other.recipient);
        return byCode != 0 ? byCode : topic.compareTo(other.topic);
    }
}
