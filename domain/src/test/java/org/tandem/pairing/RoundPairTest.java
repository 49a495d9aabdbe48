package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What people do with a stored pair: its due day, its purpose and the choice of a model. */
class RoundPairTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 29);

    private static RoundPair draft() {
        return new RoundPair(1, aRound().need("RN1", 0, 0.5).strong("RS1", 10, 0.5).build().plan().pairs().get(0));
    }

    private static RoundPair proposed() {
        RoundPair pair = draft();
        pair.decide(step(PairAction.PROPOSE, PairParty.LEAD, ""));
        pair.dueBy(DUE);
        return pair;
    }

    private static DecisionStep step(PairAction action, PairParty party, String reason) {
        return new DecisionStep(action, party, "anna", reason, NOON);
    }

    private static ModelChoice choice(String model, String first) {
        return new ModelChoice(model, 0, 1, first, "A reason.", true, "{}", "anna", NOON);
    }

    @Test
    void a_proposal_expires_the_day_after_it_was_due() {
        RoundPair pair = proposed();
        assertThat(pair.expire(DUE, "tandem:expiry", NOON)).isFalse();
        assertThat(pair.state()).isEqualTo(PairState.PROPOSED);
        assertThat(pair.expire(DUE.plusDays(1), "tandem:expiry", NOON)).isTrue();
        assertThat(pair.state()).isEqualTo(PairState.EXPIRED);
        assertThat(pair.decision().steps()).extracting(DecisionStep::party).containsExactly(PairParty.LEAD, PairParty.CLOCK);
        assertThat(pair.dueOn()).isEmpty();
        assertThat(pair.expire(DUE.plusDays(9), "tandem:expiry", NOON)).isFalse();
    }

    @Test
    void a_draft_and_an_approved_pair_never_expire() {
        RoundPair draft = draft();
        draft.dueBy(DUE);
        assertThat(draft.dueOn()).isEmpty();
        RoundPair over = proposed();
        over.decide(step(PairAction.WITHDRAW, PairParty.LEAD, "Not now."));
        assertThat(over.expire(DUE.plusYears(1), "tandem:expiry", NOON)).isFalse();
    }

    @Test
    void the_latest_choice_of_a_model_holds_and_all_are_kept() {
        RoundPair pair = draft();
        pair.choose(choice("BUDDYING", "BUDDYING"));
        pair.choose(choice("MANAGEMENT_CONTRACT", "BUDDYING"));
        assertThat(pair.choices()).hasSize(2);
        assertThat(pair.choice()).hasValueSatisfying(c -> assertThat(c.isAgainstTheOrder()).isTrue());
    }

    @Test
    void no_model_is_chosen_for_a_pair_that_is_over() {
        RoundPair pair = proposed();
        pair.decide(step(PairAction.DECLINE, PairParty.RECIPIENT, "No."));
        assertThatThrownBy(() -> pair.choose(choice("BUDDYING", "BUDDYING"))).isInstanceOf(DecisionForbidden.class)
                .hasMessage("The pair is declined; its model can no longer be chosen.");
    }

    @Test
    void a_draft_with_a_purpose_or_a_model_is_no_longer_untouched() {
        assertThat(draft().isUntouched()).isTrue();
        RoundPair purposeful = draft();
        purposeful.statePurpose("  ");
        assertThat(purposeful.isUntouched()).isTrue();
        purposeful.statePurpose("Better emergency care");
        assertThat(purposeful.isUntouched()).isFalse();
        RoundPair chosen = draft();
        chosen.choose(choice("BUDDYING", "BUDDYING"));
        assertThat(chosen.isUntouched()).isFalse();
    }
}
