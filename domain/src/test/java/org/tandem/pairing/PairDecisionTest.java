package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairDecisionTest {

    @Test
    void whoever_comes_too_late_is_told_both_states_and_the_step_between() {
        PairDecision proposed = PairDecision.of(List.of(new DecisionStep(PairAction.PROPOSE, PairParty.LEAD, "anna", null, java.time.Instant.EPOCH)));
        assertThat(proposed.sinceYouLooked()).isEqualTo("Something was changed here since you looked. The pair was a draft, was proposed by anna, and is now proposed.");
        assertThat(PairDecision.DRAFT.sinceYouLooked()).isEqualTo("Something was changed here since you looked. The pair is still a draft.");
    }

    private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");
    private static final DecisionStep PROPOSE = step(PairAction.PROPOSE, PairParty.LEAD, "anna", "");
    private static final DecisionStep RECIPIENT_ACCEPTS = step(PairAction.ACCEPT, PairParty.RECIPIENT, "rita", "");
    private static final DecisionStep SUPPORTER_ACCEPTS = step(PairAction.ACCEPT, PairParty.SUPPORTER, "sam", "");
    private static final DecisionStep APPROVE = step(PairAction.APPROVE, PairParty.LEAD, "ben", "");
    private static final DecisionStep PUBLISH = step(PairAction.PUBLISH, PairParty.LEAD, "anna", "");

    private static DecisionStep step(PairAction action, PairParty party, String by, String reason) {
        return new DecisionStep(action, party, by, reason, NOON);
    }

    private static PairDecision after(DecisionStep... steps) {
        return PairDecision.of(List.of(steps));
    }

    @Test
    void a_pair_is_published_when_both_accepted_and_another_lead_approved() {
        PairDecision decision = after(PROPOSE, SUPPORTER_ACCEPTS, RECIPIENT_ACCEPTS, APPROVE, PUBLISH);
        assertThat(decision.state()).isEqualTo(PairState.PUBLISHED);
        assertThat(decision.accepted()).containsExactlyInAnyOrder(PairParty.RECIPIENT, PairParty.SUPPORTER);
        assertThat(decision.steps()).hasSize(5);
    }

    @Test
    void one_acceptance_is_not_enough() {
        PairDecision decision = after(PROPOSE, SUPPORTER_ACCEPTS);
        assertThat(decision.state()).isEqualTo(PairState.PROPOSED);
        assertThatThrownBy(() -> decision.after(APPROVE)).isInstanceOf(DecisionForbidden.class)
                .hasMessageStartingWith("The pair is proposed and cannot be approved; it can be accepted or");
    }

    @Test
    void the_proposer_cannot_approve() {
        PairDecision decision = after(PROPOSE, SUPPORTER_ACCEPTS, RECIPIENT_ACCEPTS);
        assertThat(decision.objectionTo(step(PairAction.APPROVE, PairParty.LEAD, "anna", "")))
                .hasValueSatisfying(r -> assertThat(r.rule()).isEqualTo("APPROVER_IS_PROPOSER"));
    }

    @Test
    void nobody_accepts_twice() {
        assertThat(after(PROPOSE, SUPPORTER_ACCEPTS).objectionTo(SUPPORTER_ACCEPTS))
                .hasValueSatisfying(r -> assertThat(r.sentence()).isEqualTo("The support partner has already accepted."));
    }

    @Test
    void a_lead_cannot_accept_for_a_party() {
        assertThat(after(PROPOSE).objectionTo(step(PairAction.ACCEPT, PairParty.LEAD, "anna", "")))
                .hasValueSatisfying(r -> assertThat(r.sentence()).isEqualTo("A pair is accepted by the recipient or the support partner, not by a regional lead."));
    }

    @Test
    void declining_needs_a_reason_and_ends_the_pair() {
        assertThat(after(PROPOSE).objectionTo(step(PairAction.DECLINE, PairParty.RECIPIENT, "rita", " "))).isPresent();
        PairDecision declined = after(PROPOSE, step(PairAction.DECLINE, PairParty.RECIPIENT, "rita", "A new director starts in June."));
        assertThat(declined.state()).isEqualTo(PairState.DECLINED);
        assertThat(declined.objectionTo(PROPOSE)).hasValueSatisfying(r -> assertThat(r.sentence())
                .isEqualTo("The pair is declined and cannot be proposed; nothing more can be done with it."));
    }

    @Test
    void a_new_proposal_after_a_counter_needs_both_acceptances_again() {
        DecisionStep counter = step(PairAction.COUNTER, PairParty.RECIPIENT, "rita", "Start in June.");
        PairDecision again = after(PROPOSE, SUPPORTER_ACCEPTS, counter, PROPOSE);
        assertThat(again.state()).isEqualTo(PairState.PROPOSED);
        assertThat(again.accepted()).isEmpty();
        assertThat(again.after(RECIPIENT_ACCEPTS).after(SUPPORTER_ACCEPTS).state()).isEqualTo(PairState.ACCEPTED_BY_BOTH);
    }

    @Test
    void a_party_may_still_decline_before_approval_but_not_after() {
        DecisionStep decline = step(PairAction.DECLINE, PairParty.SUPPORTER, "sam", "Our own figures fall.");
        assertThat(after(PROPOSE, SUPPORTER_ACCEPTS, RECIPIENT_ACCEPTS, decline).state()).isEqualTo(PairState.DECLINED);
        assertThat(after(PROPOSE, SUPPORTER_ACCEPTS, RECIPIENT_ACCEPTS, APPROVE).objectionTo(decline)).isPresent();
    }

    @Test
    void every_state_allows_what_it_lists_and_nothing_else() {
        List<PairDecision> reached = List.of(PairDecision.DRAFT, after(PROPOSE), after(PROPOSE, SUPPORTER_ACCEPTS, RECIPIENT_ACCEPTS),
                after(PROPOSE, SUPPORTER_ACCEPTS, RECIPIENT_ACCEPTS, APPROVE), after(PROPOSE, SUPPORTER_ACCEPTS, RECIPIENT_ACCEPTS, APPROVE, PUBLISH),
                after(PROPOSE, step(PairAction.COUNTER, PairParty.SUPPORTER, "sam", "Two topics.")),
                after(PROPOSE, step(PairAction.DECLINE, PairParty.SUPPORTER, "sam", "No room.")),
                after(step(PairAction.WITHDRAW, PairParty.LEAD, "anna", "Superseded.")), after(PROPOSE, step(PairAction.EXPIRE, PairParty.CLOCK, "clock", "")));
        assertThat(reached).extracting(PairDecision::state).containsExactlyInAnyOrder(PairState.values());
        for (PairDecision decision : reached) {
            EnumSet<PairAction> allowed = EnumSet.noneOf(PairAction.class);
            Arrays.stream(PairAction.values()).filter(a -> a.parties().stream().anyMatch(
                    p -> decision.objectionTo(step(a, p, "zoe", "A reason.")).isEmpty())).forEach(allowed::add);
            assertThat(allowed).as(decision.state().name()).isEqualTo(decision.state().possible());
        }
    }
}
