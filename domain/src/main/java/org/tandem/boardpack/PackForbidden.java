package org.tandem.boardpack;

import org.tandem.shared.Reason;

/** The state of a pack, or who did the step before, forbids this. */
public class PackForbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    PackForbidden(String rule, String sentence) {
        super(sentence);
        reason = new Reason(rule, sentence);
    }

    /** By which rule, in a sentence. */
    public Reason reason() {
        return reason;
    }
}
