package org.tandem.pairing.service;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.indicator.Topic;

/**
 * A round that another was copied from, and what became of its pairs there.
 *
 * @param dataVersion  of the earlier plan
 * @param sameSettings whether only the figures can differ
 * @param totalBefore  Σ weight of the need × fit of the earlier plan
 * @param totalAfter   of the later plan
 * @param tiersBefore  the same for tiers 1, 2 and 3
 * @param tiersAfter   of the later plan
 * @param leftBefore   needs without a supporter in the earlier plan
 * @param leftAfter    in the later plan
 * @param same         number of pairs of both plans
 * @param gone         pairs of the earlier plan alone
 * @param added        pairs of the later plan alone
 */
public record ComparedRound(long id, String name, long dataVersion, boolean sameSettings, BigDecimal totalBefore, BigDecimal totalAfter,
                            List<BigDecimal> tiersBefore, List<BigDecimal> tiersAfter, int leftBefore, int leftAfter, int same, List<NamedPair> gone, List<NamedPair> added) {

    public ComparedRound {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /** A pair by the codes and names of its trusts; the topic is null in a round for whole trusts. */
    public record NamedPair(String recipient, String nameOfRecipient, String supporter, String nameOfSupporter, Topic topic) {
    }
}
