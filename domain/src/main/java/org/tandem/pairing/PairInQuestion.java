package org.tandem.pairing;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.standing.TopicStanding;

/** What rules and criteria know of one pair. */
record PairInQuestion(RoundContext round, Need need, Provider recipient, SupporterTrust supporter) {

    /** Topic of the need; rules of topic support alone ask for it. */
    Topic topic() {
        return need.topic().orElseThrow();
    }

    String supporterCode() {
        return supporter.odsCode();
    }

    String supporterName() {
        return supporter.provider().name();
    }

    OptionalDouble kilometres() {
        return round.measures().kilometres(recipient, supporter.provider());
    }

    OptionalDouble minutes() {
        return round.data().roads().between(recipient.odsCode(), supporterCode());
    }

    OptionalDouble similarity() {
        return round.measures().similarity(recipient.odsCode(), supporterCode());
    }

    Optional<TopicStanding> supporterStanding() {
        return round.standing(supporterCode(), topic());
    }

    boolean isPointedAtBy(PairSelector selector) {
        return selector.matches(recipient.odsCode(), supporterCode(), need.topic());
    }
}
