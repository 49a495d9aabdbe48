package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.pairing.PlanComparison.Match;

class PlanComparisonTest {

    @Test
    void pairs_of_both_plans_are_the_same_and_the_others_are_gone_or_new() {
        Plan earlier = aRound().need("RN1", 0, 0.9).need("RN2", 100, 0.9).strong("RS1", 1, 0.8).strong("RS2", 101, 0.8).build().plan();
        Plan later = aRound().need("RN1", 0, 0.9).need("RN2", 100, 0.9).strong("RS1", 1, 0.8).strong("RS3", 99, 0.8).build().plan();

        PlanComparison changes = PlanComparison.of(earlier, later);

        assertThat(changes.same()).containsExactly(new Match("RN1", "RS1", Optional.of(Topic.URGENT_CARE)));
        assertThat(changes.gone()).containsExactly(new Match("RN2", "RS2", Optional.of(Topic.URGENT_CARE)));
        assertThat(changes.added()).containsExactly(new Match("RN2", "RS3", Optional.of(Topic.URGENT_CARE)));
    }

    @Test
    void a_plan_compared_with_itself_has_only_the_same_pairs() {
        Plan plan = aRound().need("RN1", 0, 0.9).strong("RS1", 1, 0.8).build().plan();

        assertThat(PlanComparison.of(plan, plan).same()).hasSize(1);
        assertThat(PlanComparison.of(plan, plan).gone()).isEmpty();
        assertThat(PlanComparison.of(plan, plan).added()).isEmpty();
    }
}
