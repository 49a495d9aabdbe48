package org.tandem.standing.service;

import java.time.Instant;
import java.time.LocalDate;
import org.tandem.indicator.Topic;
import org.tandem.standing.OverrideStatus;
import org.tandem.standing.StandingOverride;

/**
 * A status that a lead set, beside the computed one.
 *
 * @param computedStatus what was computed when it was made
 * @param inForce        whether it holds today
 * @param endedBy        who ended it before its last day, null when nobody did
 * @param rowVersion     to be named when it is ended
 */
public record OverrideView(int id, String provider, String providerName, Topic topic, OverrideStatus status, String statusWords, String computedStatus,
                           String computedWords, String reason, LocalDate expires, String madeBy, Instant madeAt, boolean inForce, String endedBy,
                           Instant endedAt, int rowVersion) {

    static OverrideView of(StandingOverride o, String providerName, Instant now) {
        return new OverrideView(o.number(), o.provider(), providerName, o.topic(), o.status(), o.status().words(), o.computed(),
                OverrideStatus.computedWords(o.computed()), o.reason(), o.expires(), o.madeBy(), o.madeAt(), o.isInForceAt(now), o.endedBy(), o.endedAt(), o.rowVersion());
    }
}
