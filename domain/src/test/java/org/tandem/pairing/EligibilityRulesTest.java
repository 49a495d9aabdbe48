package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.EligibilityQuestion.allowed;
import static org.tandem.pairing.EligibilityQuestion.dull;
import static org.tandem.pairing.EligibilityQuestion.of;
import static org.tandem.pairing.EligibilityQuestion.refused;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;

/** The list of the rules, and what the lead fixes and sets aside. */
class EligibilityRulesTest {

    @Test
    void nothing_speaks_against_a_strong_trust_nearby() {
        Candidate c = of(dull());
        assertThat(c.eligible()).isTrue();
        assertThat(c.warnings()).isEmpty();
    }

    @Test
    void an_exclusion_holds_for_its_topic_only() {
        refused(dull().settings(s -> s.exclusions(List.of(PairSelector.pair("RN1", "RS1")))), "EXCLUDED",
                "The lead has excluded this pair from the round.");
        allowed(dull().settings(s -> s.exclusions(List.of(PairSelector.pair("RN1", "RS1", Topic.CANCER)))));
    }

    @Test
    void a_need_locked_to_one_supporter_is_closed_to_others() {
        refused(dull().strong("RS2", 1, 0.8).settings(s -> s.locks(List.of(PairSelector.pair("RN1", "RS2")))), "LOCKED_ELSEWHERE",
                "The lead has locked Trust RN1 to Trust RS2.");
    }

    @Test
    void a_fit_below_the_least_of_the_round_is_refused() {
        double fit = of(dull()).fit().value().doubleValue();
        allowed(dull().settings(s -> s.minimumFit(fit)));
        assertThat(of(dull().settings(s -> s.minimumFit(90))).refusals()).extracting(Refusal::rule).containsExactly("MINIMUM_FIT");
    }

    @Test
    void a_lead_may_set_a_rule_aside_with_a_reason_that_is_printed() {
        RuleOverride override = new RuleOverride("TOO_FAR", PairSelector.pair("RN1", "RS1"), "both use the same train line", "the lead");
        Candidate c = of(aRound().need("RN1", 0, 0.9).strong("RS1", 230, 0.8).settings(s -> s.overrides(List.of(override))));
        assertThat(c.eligible()).isTrue();
        assertThat(c.warnings()).containsExactly(
                "230 km away; the limit for topic support is 200 km. Set aside by the lead: both use the same train line");
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(EligibilityRules.names()).doesNotHaveDuplicates().contains("TYPE_MISMATCH", "NOT_STRONG", "IN_DIFFICULTY", "INTERVENTION",
                "CONTEXT_TOO_DIFFERENT", "TOO_FAR", "NO_CAPACITY", "RECENT_MERGER", "SAME_LEADERSHIP", "CANNOT_WORK_WITH", "SIZE_MISMATCH", "NO_CREDENTIAL", "CONFLICT", "NOT_READY", "EXCLUDED",
                "LOCKED_ELSEWHERE", "OWN_DECLINE", "MINIMUM_FIT");
        assertThat(Optional.of("NOT_STRONG").filter(EligibilityRules::mayBeSetAside)).isEmpty();
    }
}
