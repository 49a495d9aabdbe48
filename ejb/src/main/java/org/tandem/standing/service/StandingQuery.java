package org.tandem.standing.service;

import org.tandem.indicator.Topic;
import org.tandem.shared.Period;

/**
 * Which standings are asked for; what is null does not narrow.
 *
 * @param asOf   a month, null for the latest complete one
 * @param region code
 * @param topic  only this topic counts for {@code status}
 * @param status a difficulty or a strength, e.g. {@code PERSISTENT} or {@code STRONG}
 */
public record StandingQuery(Period asOf, String region, Topic topic, Status status) {

    /** What a row can be looked for by. */
    public enum Status { PERSISTENT, EMERGING, WATCH, RECOVERING, NONE, NOT_ENOUGH_DATA, STRONG, IMPROVER }

    /** All at the latest complete month. */
    public static final StandingQuery ALL = new StandingQuery(null, null, null, null);
}
