package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

class LargeRoundTest {

    @Tag("long")
    @Test
    void all_of_121_needs_and_121_supporters_in_reach_of_each_other_are_solved_with_proof_and_1000_variations() {
        SplittableRandom random = new SplittableRandom(1);
        RoundBuilder round = aRound();
        for (int i = 100; i < 221; i++) {
            round.need("N" + i, random.nextInt(150), random.nextDouble()).strong("S" + i, random.nextInt(150), random.nextDouble());
            for (Topic topic : java.util.List.of(Topic.CANCER, Topic.ELECTIVE, Topic.DIAGNOSTICS).subList(0, random.nextInt(4))) {
                round.difficulty("N" + i, topic, DifficultyStatus.PERSISTENT, 0.5);
            }
        }
        PairingRound big = round.settings(s -> s.topics(java.util.Set.of(Topic.URGENT_CARE))
                .capacity(new CapacitySettings(java.util.OptionalInt.of(1), java.util.Map.of()))).build();
        Plan plan = big.plan();
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.pairs()).hasSize(121).allSatisfy(p -> assertThat(p.robustness().draws()).isEqualTo(1000));
        assertThat(plan.pairs()).allSatisfy(p -> assertThat(p.alternatives()).hasSize(3));
    }
}
