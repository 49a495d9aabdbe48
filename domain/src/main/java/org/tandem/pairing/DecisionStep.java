package org.tandem.pairing;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was done with a pair.
 *
 * @param action what
 * @param party  on whose behalf
 * @param by     the person
 * @param reason why, empty text when none was given
 * @param at     when
 */
public record DecisionStep(PairAction action, PairParty party, String by, String reason, Instant at) {

    public DecisionStep {
        Objects.requireNonNull(action, "A step needs its action.");
        Objects.requireNonNull(party, "A step needs the party that acts.");
        Objects.requireNonNull(by, "A step needs the person who acts.");
        reason = reason == null ? "" : reason.strip();
        Objects.requireNonNull(at, "A step needs its time.");
    }
}
