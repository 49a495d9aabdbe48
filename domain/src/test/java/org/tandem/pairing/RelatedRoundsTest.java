package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

/** How plans change when a round changes: for pure flows, whole trusts and rounds with a limit alike. */
class RelatedRoundsTest {

    private static final PairingRules FEW_DRAWS = RoundBuilder.RULES.with(new PairingRules.RobustnessRules(1, 1, 50, 0.8, 0.5));
    private static final List<Topic> TOPICS = List.of(Topic.URGENT_CARE, Topic.CANCER, Topic.WORKFORCE);

    enum Kind {
        TOPICS(25), WHOLE_TRUSTS(25), LIMITED(4);

        private final int rounds;

        Kind(int rounds) {
            this.rounds = rounds;
        }
    }

    private static RoundBuilder draw(SplittableRandom random, Kind kind) {
        RoundBuilder round = aRound().rules(FEW_DRAWS);
        for (int i = 1; i <= 4; i++) {
            round.provider("RN" + i, random.nextInt(0, 100), p -> p);
            for (Topic topic : TOPICS.subList(0, random.nextInt(2, 4))) {
                round.difficulty("RN" + i, topic, DifficultyStatus.PERSISTENT, random.nextDouble(0.2, 0.9));
            }
        }
        Map<String, Integer> capacity = new HashMap<>();
        for (int j = 1; j <= 5; j++) {
            String code = "RS" + j;
            round.provider(code, random.nextInt(0, 100), p -> p);
            List<Topic> strong = new ArrayList<>(TOPICS);
            strong.remove(random.nextInt(3));
            strong.forEach(t -> round.strength(code, t, random.nextDouble()));
            capacity.put(code, random.nextInt(1, 3));
        }
        return round.settings(s -> s.kind(kind == Kind.WHOLE_TRUSTS ? RoundKind.WHOLE_TRUST : RoundKind.TOPIC)
                .recipientLimit(kind == Kind.LIMITED ? OptionalInt.of(1) : OptionalInt.empty())
                .capacity(new CapacitySettings(OptionalInt.of(1), capacity)));
    }

    private static Evaluation evaluation(RoundBuilder round) {
        RoundContext context = new RoundContext(round.data(), round.settings());
        return new Evaluation(context, new Needs(context).inScope());
    }

    @ParameterizedTest
    @EnumSource
    void a_chosen_pair_whose_fit_is_raised_stays_chosen(Kind kind) {
        SplittableRandom random = new SplittableRandom(71);
        for (int n = 0; n < kind.rounds; n++) {
            Evaluation round = evaluation(draw(random, kind));
            Solved solved = new Solved(round, Solvers.USUAL);
            assertThat(solved.chosen()).isNotEmpty();
            for (Candidate c : solved.chosen()) {
                long raised = Math.min(Millionths.HUNDRED, c.fit().millionths() + random.nextLong(1, 20_000_000));
                assertThat(new Solved(round.withFit(c, raised), Solvers.USUAL).pairs(c)).as("%s round %d", kind, n).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_more_place_with_all_fits_as_they_are_never_makes_the_first_tier_worth_less(Kind kind) {
        SplittableRandom random = new SplittableRandom(72);
        for (int n = 0; n < kind.rounds; n++) {
            Evaluation round = evaluation(draw(random, kind));
            Solved solved = new Solved(round, Solvers.USUAL);
            int first = solved.chosen().stream().mapToInt(c -> c.need().tier()).min().orElseThrow();
            for (String supporter : solved.optimum().problem().columns().keySet()) {
                AllocationProblem more = solved.optimum().problem().withOneMore(supporter);
                List<Candidate> after = new LimitedSearch(more, solved.side(), Solvers.USUAL, more.worths(), Duration.ofSeconds(20)).plan().chosen();
                assertThat(ofTier(after, first)).as("%s round %d", kind, n).isGreaterThanOrEqualTo(ofTier(solved.chosen(), first));
            }
        }
    }

    private static long ofTier(List<Candidate> pairs, int tier) {
        return pairs.stream().filter(c -> c.need().tier() == tier).mapToLong(Candidate::worth).sum();
    }

    @ParameterizedTest
    @EnumSource
    void an_excluded_pair_never_appears(Kind kind) {
        SplittableRandom random = new SplittableRandom(73);
        for (int n = 0; n < kind.rounds; n++) {
            RoundBuilder round = draw(random, kind);
            Plan before = round.build().plan();
            for (Pair pair : before.pairs()) {
                RoundSettings without = round.settings().with().exclusions(List.of(PairSelector.pair(pair.recipient(), pair.supporter()))).build();
                Plan plan = new PairingRound(round.data(), without).plan();
                assertThat(plan.pairs()).noneMatch(p -> p.recipient().equals(pair.recipient()) && p.supporter().equals(pair.supporter()));
            }
        }
    }
}
