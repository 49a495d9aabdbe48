package org.tandem.pairing;

import java.util.Optional;
import java.util.function.Function;

/**
 * One rule of who may be paired.
 *
 * @param name          code, as users see it
 * @param mayBeSetAside whether a lead may override it with a reason
 * @param objection     the sentence against a pair, empty when the rule has nothing against it
 */
record EligibilityRule(String name, boolean mayBeSetAside, Function<PairInQuestion, Optional<String>> objection) {

    static EligibilityRule firm(String name, Function<PairInQuestion, Optional<String>> objection) {
        return new EligibilityRule(name, false, objection);
    }

    static EligibilityRule forLead(String name, Function<PairInQuestion, Optional<String>> objection) {
        return new EligibilityRule(name, true, objection);
    }
}
