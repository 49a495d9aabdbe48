package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

/** Whole rounds against trying every plan, in the order of the objective. */
class RandomRoundsTest {

    private static final PairingRules FEW_DRAWS = RoundBuilder.RULES.with(new PairingRules.RobustnessRules(2, 2, 50, 0.8, 0.5));

    /** With coarse figures ties abound. */
    private static RoundBuilder draw(SplittableRandom random) {
        RoundBuilder round = aRound().rules(FEW_DRAWS);
        boolean coarse = random.nextBoolean();
        int needs = random.nextInt(1, 5);
        for (int i = 1; i <= needs; i++) {
            round.need("RN" + i, coarse ? 0 : random.nextInt(0, 200), coarse ? 0.5 : random.nextDouble());
            int further = random.nextInt(4);
            List<Topic> topics = List.of(Topic.CANCER, Topic.ELECTIVE, Topic.DIAGNOSTICS).subList(0, further);
            for (Topic topic : topics) {
                round.difficulty("RN" + i, topic, DifficultyStatus.PERSISTENT, 0.5);
            }
        }
        int supporters = random.nextInt(1, 5);
        Map<String, Integer> capacity = new HashMap<>();
        for (int j = 1; j <= supporters; j++) {
            round.strong("RS" + j, coarse ? 50 * random.nextInt(2) : random.nextInt(0, 300), coarse ? 0.5 : random.nextDouble());
            capacity.put("RS" + j, random.nextInt(1, 4));
        }
        return round.settings(s -> s.topics(Set.of(Topic.URGENT_CARE)).capacity(new CapacitySettings(OptionalInt.of(1), capacity)));
    }

    @Test
    void plans_are_those_that_trying_every_plan_finds_tier_by_tier_and_tie_by_tie() {
        SplittableRandom random = new SplittableRandom(42);
        for (int n = 0; n < 1500; n++) {
            PairingRound round = draw(random).build();
            Plan plan = round.plan();
            List<Candidate> best = EveryPlan.of(round).best();
            assertThat(plan.pairs()).as("round %d", n).extracting(p -> p.recipient() + p.supporter())
                    .isEqualTo(best.stream().map(c -> c.recipient() + c.supporter()).toList());
            assertThat(plan.optimal()).isTrue();
            assertThat(plan.upperBound()).isEqualByComparingTo(plan.totalFit());
        }
    }

    @Test
    void what_an_alternative_costs_is_what_solving_with_a_lock_gives() {
        SplittableRandom random = new SplittableRandom(43);
        int compared = 0;
        for (int n = 0; n < 300; n++) {
            RoundBuilder builder = draw(random);
            Plan plan = builder.build().plan();
            for (Pair pair : plan.pairs()) {
                for (Alternative other : pair.alternatives()) {
                    Plan locked = locked(builder, pair.recipient(), other.supporter());
                    assertThat(plan.totalFit().subtract(other.planLoss())).as("round %d", n).isEqualByComparingTo(locked.totalFit());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    private static Plan locked(RoundBuilder builder, String recipient, String supporter) {
        RoundSettings settings = builder.settings().with().locks(List.of(PairSelector.pair(recipient, supporter))).build();
        return new PairingRound(builder.data(), settings).plan();
    }

    @Test
    void the_order_in_which_supporters_and_needs_are_given_changes_nothing() {
        RoundBuilder forth = aRound();
        RoundBuilder back = aRound();
        SplittableRandom random = new SplittableRandom(44);
        double[] sizes = random.doubles(24).toArray();
        for (int i = 0; i < 12; i++) {
            int j = 11 - i;
            forth.need("RN" + (char) ('A' + i), 10 * i, sizes[i]).strong("RS" + (char) ('A' + i), 15 * i, sizes[12 + i]);
            back.strong("RS" + (char) ('A' + j), 15 * j, sizes[12 + j]).need("RN" + (char) ('A' + j), 10 * j, sizes[j]);
        }
        assertThat(back.build().plan()).isEqualTo(forth.build().plan());
    }
}
