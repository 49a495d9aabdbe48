package org.tandem.pairing;

import java.util.List;
import java.util.Objects;

/**
 * A regional lead sets a rule aside for some pairs; printed with each of them.
 *
 * @param rule   code of the rule
 * @param pairs  where
 * @param reason why, printed
 * @param by     who decided
 */
public record RuleOverride(String rule, PairSelector pairs, String reason, String by) {

    public RuleOverride {
        Objects.requireNonNull(rule, "An override names its rule.");
        Objects.requireNonNull(reason, "An override of " + rule + " needs a reason.");
    }

    /** Codes of the rules that a lead may set aside, in the order in which they are printed. */
    public static List<String> possible() {
        return EligibilityRules.names().stream().filter(EligibilityRules::mayBeSetAside).toList();
    }
}
