package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.Optional;
import org.tandem.indicator.Topic;

/**
 * A need without a supporter.
 *
 * @param recipient  ODS code
 * @param topic      empty in a round for whole trusts
 * @param tier       of the need
 * @param needWeight 0–1
 * @param reason     code: the rule that refuses most, {@code CAPACITY_TAKEN}, {@code RECIPIENT_LIMIT}, or {@code NO_CANDIDATE}
 * @param sentence   why
 * @param change     the cheapest single change that would serve it, verified by solving again; empty when there is none
 */
public record Unmatched(String recipient, Optional<Topic> topic, int tier, BigDecimal needWeight, String reason, String sentence,
                        Optional<SmallestChange> change) {
}
