package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanReviewTest {

    private static RoundBuilder before() {
        return aRound().need("RN1", 0, 0.9).strong("RS1", 1, 0.8).provider("RS2", 2, p -> p);
    }

    /** RS1 is no longer strong, RS2 is. */
    private static RoundBuilder restated() {
        return aRound().need("RN1", 0, 0.9).provider("RS1", 1, p -> p).strong("RS2", 2, 0.8);
    }

    private static PlanReview review(RoundBuilder then, RoundBuilder now) {
        return PlanReview.of(then.build().plan(), then.data().standings(), now.data().standings(), Optional.of(now.build().plan()), UnaryOperator.identity());
    }

    @Test
    void the_same_figures_change_nothing() {
        assertThat(review(before(), before()).changes()).isFalse();
    }

    @Test
    void a_standing_that_changed_and_pairs_that_go_and_come_are_said() {
        assertThat(review(before(), restated()).sentences()).containsExactly(
                "The standing of RS1 in urgent care would be none instead of difficulty none, strength strong.",
                "The pair RN1 with RS1 would no longer stand in the plan.", "The pair RN1 with RS2 would come into the plan.");
    }

    @Test
    void a_party_is_told_of_its_own_standing_and_its_own_pairs_only() {
        PlanReview forSupporter = ofParty("RS1");
        PlanReview forRecipient = ofParty("RN1");
        assertThat(forSupporter.sentences()).containsExactly("The standing of RS1 in urgent care would be none instead of difficulty none, strength strong.",
                "The pair RN1 with RS1 would no longer stand in the plan.");
        assertThat(forRecipient.sentences()).containsExactly("The pair RN1 with RS1 would no longer stand in the plan.");
        assertThat(ofParty("RS2").changes()).isFalse();
    }

    private static PlanReview ofParty(String party) {
        return PlanReview.ofParty(party, before().build().plan(), before().data().standings(), restated().data().standings(), Optional.of(restated().build().plan()),
                UnaryOperator.identity());
    }

    @Test
    void a_round_without_a_plan_on_the_restated_figures_is_said() {
        PlanReview review = PlanReview.of(before().build().plan(), before().data().standings(), before().data().standings(), Optional.empty(),
                UnaryOperator.identity());
        assertThat(review.sentences()).containsExactly("On the restated figures the round has no plan.");
    }
}
