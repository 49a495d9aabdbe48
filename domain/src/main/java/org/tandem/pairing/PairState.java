package org.tandem.pairing;

import java.util.Map;
import java.util.Set;

/** How far the people are with a pair, and what they may do next. */
public enum PairState {
    DRAFT("a draft"),
    PROPOSED("proposed"),
    ACCEPTED_BY_BOTH("accepted by both parties"),
    APPROVED("approved"),
    PUBLISHED("published"),
    COUNTERED("answered with another proposal"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn"),
    EXPIRED("expired");

    private static final Map<PairState, Set<PairAction>> POSSIBLE = Map.of(
            DRAFT, Set.of(PairAction.PROPOSE, PairAction.WITHDRAW),
            PROPOSED, Set.of(PairAction.ACCEPT, PairAction.COUNTER, PairAction.DECLINE, PairAction.WITHDRAW, PairAction.EXPIRE),
            COUNTERED, Set.of(PairAction.PROPOSE, PairAction.DECLINE, PairAction.WITHDRAW, PairAction.EXPIRE),
            ACCEPTED_BY_BOTH, Set.of(PairAction.APPROVE, PairAction.DECLINE, PairAction.WITHDRAW, PairAction.EXPIRE),
            APPROVED, Set.of(PairAction.PUBLISH, PairAction.WITHDRAW));

    private final String words;

    PairState(String words) {
        this.words = words;
    }

    /** As it stands after "The pair is". */
    public String words() {
        return words;
    }

    /** Whether it is still to be decided; neither approved nor over. */
    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED || this == COUNTERED || this == ACCEPTED_BY_BOTH;
    }

    /** Whether somebody is waited for, so that it can expire. */
    public boolean isWaiting() {
        return this == PROPOSED || this == COUNTERED || this == ACCEPTED_BY_BOTH;
    }

    /** What may be done; nothing once it is published, declined, withdrawn or expired. */
    public Set<PairAction> possible() {
        return POSSIBLE.getOrDefault(this, Set.of());
    }
}
