package org.tandem.pairing;

import org.tandem.shared.Reason;

/** A step that the state of a pair or the roles of its people forbid. */
public class DecisionForbidden extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public DecisionForbidden(Reason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
