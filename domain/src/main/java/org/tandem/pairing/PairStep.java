package org.tandem.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A step on a pair as it is stored. */
@Embeddable
class PairStep {

    @Enumerated(EnumType.STRING)
    @Column(name = "step_action", nullable = false, length = 20)
    private PairAction action;
    @Enumerated(EnumType.STRING)
    @Column(name = "party", nullable = false, length = 20)
    private PairParty party;
    @Column(name = "who", nullable = false, length = 100)
    private String who;
    @Column(name = "reason", nullable = false, length = 2000)
    private String reason;
    @Column(name = "happened_at", nullable = false)
    private Instant at;

    protected PairStep() {
    }

    PairStep(DecisionStep step) {
        this.action = step.action();
        this.party = step.party();
        this.who = step.by();
        this.reason = step.reason();
        this.at = step.at();
    }

    DecisionStep asStep() {
        return new DecisionStep(action, party, who, reason, at);
    }
}
