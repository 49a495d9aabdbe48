package org.tandem.standing.service;

import java.time.LocalDate;
import org.tandem.indicator.Topic;
import org.tandem.standing.OverrideStatus;

/**
 * What a lead sets.
 *
 * @param provider ODS code
 * @param expires  last day, at most two years ahead
 */
public record OverrideTerms(String provider, Topic topic, OverrideStatus status, String reason, LocalDate expires) {

    public OverrideTerms {
        reason = reason == null ? "" : reason.strip();
    }
}
