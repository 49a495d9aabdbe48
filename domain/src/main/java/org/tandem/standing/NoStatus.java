package org.tandem.standing;

import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;

/** A standing without status. */
final class NoStatus {

    private NoStatus() {
    }

    static TopicStanding of(Provider provider, Topic topic, List<StandingReason> reasons) {
        return new TopicStanding(provider.odsCode(), topic, DifficultyStatus.NOT_ENOUGH_DATA, StrengthStatus.NOT_ENOUGH_DATA,
                Certainty.PROVISIONAL, false, 0, 0, List.of(), reasons);
    }
}
