package org.tandem.pairing;

import java.util.Optional;
import org.tandem.indicator.Topic;

/**
 * Points at pairs; what is empty stands for any.
 *
 * @param recipient ODS code
 * @param supporter ODS code
 * @param topic     topic
 */
public record PairSelector(Optional<String> recipient, Optional<String> supporter, Optional<Topic> topic) {

    /** All topics of a pair. */
    public static PairSelector pair(String recipient, String supporter) {
        return new PairSelector(Optional.of(recipient), Optional.of(supporter), Optional.empty());
    }

    /** One topic of a pair. */
    public static PairSelector pair(String recipient, String supporter, Topic topic) {
        return pair(recipient, supporter, Optional.of(topic));
    }

    /** A pair as a plan has it. */
    static PairSelector pair(String recipient, String supporter, Optional<Topic> topic) {
        return new PairSelector(Optional.of(recipient), Optional.of(supporter), topic);
    }

    /** Whether it points at this pair. */
    public boolean matches(String recipientCode, String supporterCode, Optional<Topic> inTopic) {
        return supporter.map(supporterCode::equals).orElse(true) && matchesNeed(recipientCode, inTopic);
    }

    /** Whether it points at this need, whoever supports. */
    public boolean matchesNeed(String recipientCode, Optional<Topic> inTopic) {
        return recipient.map(recipientCode::equals).orElse(true) && (topic.isEmpty() || topic.equals(inTopic));
    }
}
