package org.tandem.pairing.service;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Candidate;
import org.tandem.pairing.FitPart;
import org.tandem.pairing.Refusal;

/**
 * A supporter looked at for a need.
 *
 * @param topic      null in a round for whole trusts
 * @param value      weight of the need × fit
 * @param distanceKm null when not known
 */
public record CandidateRow(String recipient, String supporter, Topic topic, int tier, BigDecimal needWeight, BigDecimal fit, BigDecimal value,
                           boolean eligible, List<Refusal> refusals, List<String> warnings, Double distanceKm, List<FitPart> parts) {

    /** Of a candidate. */
    public static CandidateRow of(Candidate c) {
        return new CandidateRow(c.recipient(), c.supporter(), c.topic().orElse(null), c.need().tier(), c.need().needWeight(), c.fit().value(), c.value(),
                c.eligible(), c.refusals(), c.warnings(), c.distanceKm().isPresent() ? c.distanceKm().getAsDouble() : null, c.fit().parts());
    }
}
