package org.tandem.pairing;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

/** A made-up topic round of the size of England: 180 needs of 60 trusts, 150 supporters that are each strong in two of four topics. */
final class NationalRound {

    private static final List<Topic> TOPICS = List.of(Topic.URGENT_CARE, Topic.CANCER, Topic.WORKFORCE, Topic.MORTALITY);
    private static final int RECIPIENTS = 60;
    private static final int NEEDS_EACH = 3;
    private static final int SUPPORTERS = 150;
    private static final int REACH_KM = 300;

    private NationalRound() {
    }

    /** @param places pairs that a supporter may carry */
    static RoundBuilder draw(long seed, int places) {
        SplittableRandom random = new SplittableRandom(seed);
        RoundBuilder round = RoundBuilder.aRound();
        for (int i = 0; i < RECIPIENTS; i++) {
            String code = "N" + (100 + i);
            round.provider(code, random.nextInt(REACH_KM), p -> p);
            int first = random.nextInt(TOPICS.size());
            for (int k = 0; k < NEEDS_EACH; k++) {
                round.difficulty(code, TOPICS.get((first + k) % TOPICS.size()), DifficultyStatus.PERSISTENT, random.nextDouble());
            }
        }
        for (int j = 0; j < SUPPORTERS; j++) {
            String code = "S" + (100 + j);
            round.provider(code, random.nextInt(REACH_KM), p -> p);
            int first = random.nextInt(TOPICS.size());
            round.strength(code, TOPICS.get(first), random.nextDouble()).strength(code, TOPICS.get((first + 1) % TOPICS.size()), random.nextDouble());
        }
        return round.settings(s -> s.capacity(new CapacitySettings(OptionalInt.of(places), Map.of())));
    }

    /** Evaluated and solved. */
    static Solved solved(RoundBuilder round) {
        return solved(round, Solvers.USUAL);
    }

    static Solved solved(RoundBuilder round, Solvers solvers) {
        RoundContext context = new RoundContext(round.data(), round.settings());
        return new Solved(new Evaluation(context, new Needs(context).inScope()), solvers);
    }
}
