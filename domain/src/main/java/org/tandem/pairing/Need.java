package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Topic;

/**
 * A need for support: in one topic, or of a whole trust.
 *
 * @param recipient  ODS code
 * @param topic      empty for the need of a whole trust
 * @param topics     what it is made of: the one topic, or every topic in which the trust is in long-running or emerging
 *                   difficulty, which may be none where a formal intervention alone makes the need
 * @param tier       1 formal intervention or long-running difficulty in three or more topics, 2 in two, 3 otherwise
 * @param needWeight size and persistence, 0–1 in whole millionths; of a whole trust 1 − Π (1 − size) over its topics, so that a
 *                   further topic never makes a need smaller, and 1 where a formal intervention alone makes it
 */
public record Need(String recipient, Optional<Topic> topic, List<TopicNeed> topics, int tier, BigDecimal needWeight) implements Comparable<Need> {

    private static final Comparator<Need> ORDER = Comparator.comparing(Need::recipient)
            .thenComparing(n -> n.topic().map(Topic::ordinal).orElse(-1));

    public Need {
        topics = List.copyOf(topics);
    }

    /** Worth of a fit for this need, in whole millionths. */
    long worth(long fitMillionths) {
        return Millionths.product(Millionths.exactly(needWeight), fitMillionths);
    }

    /** What it is about, as it stands behind a name: "in urgent care", "as a whole trust". */
    public String about() {
        return topic.map(t -> "in " + t.words()).orElse("as a whole trust");
    }

    /** By recipient, then topic. */
    @Override
    public int compareTo(Need other) {
        return ORDER.compare(this, other);
    }
}
