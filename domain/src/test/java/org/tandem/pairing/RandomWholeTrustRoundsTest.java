package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

/** Rounds for whole trusts against trying every plan, in the order of the objective. */
class RandomWholeTrustRoundsTest {

    private static final PairingRules FEW_DRAWS = RoundBuilder.RULES.with(new PairingRules.RobustnessRules(2, 2, 50, 0.8, 0.5));
    private static final List<Topic> TOPICS = List.of(Topic.URGENT_CARE, Topic.CANCER, Topic.ELECTIVE, Topic.DIAGNOSTICS);

    /** Recipients with two to four topics, so tiers 1 and 2; with coarse figures ties abound. */
    private static RoundBuilder draw(SplittableRandom random) {
        RoundBuilder round = aRound().rules(FEW_DRAWS).settings(s -> s.kind(RoundKind.WHOLE_TRUST));
        boolean coarse = random.nextBoolean();
        int recipients = random.nextInt(1, 6);
        for (int i = 1; i <= recipients; i++) {
            String code = "RN" + i;
            round.provider(code, coarse ? 0 : random.nextInt(0, 120), p -> p);
            TOPICS.subList(0, random.nextInt(2, 5)).forEach(t -> round.difficulty(code, t, DifficultyStatus.PERSISTENT, coarse ? 0.5 : random.nextDouble()));
        }
        int supporters = random.nextInt(1, 6);
        Map<String, Integer> capacity = new HashMap<>();
        for (int j = 1; j <= supporters; j++) {
            String code = "RS" + j;
            round.provider(code, coarse ? 50 * random.nextInt(2) : random.nextInt(0, 160), p -> p);
            TOPICS.subList(0, random.nextInt(1, 5)).forEach(t -> round.strength(code, t, coarse ? 0.5 : random.nextDouble()));
            capacity.put(code, random.nextInt(1, 3));
        }
        return round.settings(s -> s.capacity(new CapacitySettings(OptionalInt.of(1), capacity)));
    }

    private static void compareWithEveryPlan(long seed, int rounds) {
        SplittableRandom random = new SplittableRandom(seed);
        int pairs = 0;
        for (int n = 0; n < rounds; n++) {
            PairingRound round = draw(random).build();
            Plan plan = round.plan();
            List<Candidate> best = EveryPlan.of(round).best();
            assertThat(plan.pairs()).as("round %d", n).extracting(p -> p.recipient() + p.supporter())
                    .isEqualTo(best.stream().map(c -> c.recipient() + c.supporter()).toList());
            assertThat(plan.optimal()).isTrue();
            assertThat(plan.upperBound()).isEqualByComparingTo(plan.totalFit());
            pairs += best.size();
        }
        assertThat(pairs).as("pairs looked at").isGreaterThan(rounds);
    }

    @Test
    void plans_for_whole_trusts_are_those_that_trying_every_plan_finds() {
        compareWithEveryPlan(71, 400);
    }

    @Test
    @Tag("long")
    void thousands_of_plans_for_whole_trusts_are_those_that_trying_every_plan_finds() {
        compareWithEveryPlan(72, 5000);
    }
}
