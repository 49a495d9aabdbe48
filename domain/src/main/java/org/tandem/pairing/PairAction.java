package org.tandem.pairing;

import java.util.Set;

/** What may be done with a pair, and by whom. */
public enum PairAction {
    PROPOSE("proposed", false, PairParty.LEAD),
    ACCEPT("accepted", false, PairParty.RECIPIENT, PairParty.SUPPORTER),
    COUNTER("answered with another proposal", true, PairParty.RECIPIENT, PairParty.SUPPORTER),
    DECLINE("declined", true, PairParty.RECIPIENT, PairParty.SUPPORTER),
    WITHDRAW("withdrawn", true, PairParty.LEAD),
    APPROVE("approved", false, PairParty.LEAD),
    PUBLISH("published", false, PairParty.LEAD),
    EXPIRE("marked as expired", false, PairParty.CLOCK);

    private final String words;
    private final boolean needsReason;
    private final Set<PairParty> parties;

    PairAction(String words, boolean needsReason, PairParty... parties) {
        this.words = words;
        this.needsReason = needsReason;
        this.parties = Set.of(parties);
    }

    /** As it stands after "cannot be". */
    public String words() {
        return words;
    }

    /** Whether it must be explained. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Who may do it. */
    public Set<PairParty> parties() {
        return parties;
    }
}
