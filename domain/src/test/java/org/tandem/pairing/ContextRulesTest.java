package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.EligibilityQuestion.allowed;
import static org.tandem.pairing.EligibilityQuestion.dull;
import static org.tandem.pairing.EligibilityQuestion.of;
import static org.tandem.pairing.EligibilityQuestion.refused;
import static org.tandem.pairing.RoundBuilder.aRound;

import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;

/** How far apart the two are, on the map and in kind. */
class ContextRulesTest {

    @Test
    void a_similarity_at_the_floor_is_enough_and_one_not_known_is_warned_of() {
        allowed(dull().allAlike(0.40));
        refused(dull().allAlike(0.39), "CONTEXT_TOO_DIFFERENT", "Similarity of context 39 of 100; at least 40 is asked for.");
        refused(dull().allAlike(0.3999), "CONTEXT_TOO_DIFFERENT", "Similarity of context 39.99 of 100; at least 40 is asked for.");
        assertThat(of(dull().allAlike(-1)).warnings()).containsExactly("The similarity of context is not known.");
    }

    @Test
    void a_distance_at_the_limit_is_near_enough_and_one_not_known_is_warned_of() {
        allowed(aRound().need("RN1", 0, 0.9).strong("RS1", 199.999, 0.8));
        refused(aRound().need("RN1", 0, 0.9).strong("RS1", 230, 0.8), "TOO_FAR", "230 km away; the limit for topic support is 200 km.");
        refused(aRound().need("RN1", 0, 0.9).strong("RS1", 200.2, 0.8), "TOO_FAR", "200.2 km away; the limit for topic support is 200 km.");
        double km = of(dull()).distanceKm().orElseThrow();
        allowed(dull().settings(s -> s.maxDistanceKm(km)));
        assertThat(of(aRound().need("RN1", 0, 0.9).panel(p -> p.with(org.tandem.provider.ProviderBuilder.aProvider("RS1").build()))
                .strength("RS1", Topic.URGENT_CARE, 0.8)).warnings()).containsExactly("The distance is not known.");
    }

    @Test
    void the_line_of_a_region_is_crossed_unless_the_round_forbids_it() {
        RoundBuilder across = aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p.inRegion("Y61")).strength("RS1", Topic.URGENT_CARE, 0.8);
        allowed(across);
        refused(across.settings(s -> s.crossRegion(false)), "OTHER_REGION", "Trust RS1 lies in Region Y61; this round keeps pairs within a region.");
    }

    @Test
    void pairs_within_one_board_are_allowed_unless_the_round_avoids_them() {
        refused(dull().settings(s -> s.sameIcb(SameIcb.AVOID)), "SAME_ICB",
                "Both belong to Board QAA; this round avoids pairs within one integrated care board.");
    }
}
