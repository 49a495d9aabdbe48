package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.pairing.solver.BinaryProgram;
import org.tandem.pairing.solver.ConstraintProgramming;
import org.tandem.pairing.solver.ProgramSolver;
import org.tandem.pairing.solver.ShortestAugmentingPath;
import org.tandem.pairing.solver.SolverMissing;
import org.tandem.standing.DifficultyStatus;

/** Rounds with a limit of supporters for a recipient, and with a preference for pairs within a board. */
class LimitedRoundsTest {

    private static final PairingRules FEW_DRAWS = RoundBuilder.RULES.with(new PairingRules.RobustnessRules(2, 2, 50, 0.8, 0.5));
    private static final List<Topic> TOPICS = List.of(Topic.URGENT_CARE, Topic.CANCER, Topic.WORKFORCE, Topic.MORTALITY);
    private static final int MOST_NEEDS = 3;

    /** One recipient with needs in three topics, and for each a supporter that is best at it. */
    private static RoundBuilder threeNeeds() {
        RoundBuilder round = aRound().provider("RN1", 0, p -> p);
        TOPICS.subList(0, 3).forEach(t -> round.difficulty("RN1", t, DifficultyStatus.PERSISTENT, 0.5));
        round.provider("RS1", 10, p -> p).strength("RS1", Topic.URGENT_CARE, 0.9).strength("RS1", Topic.CANCER, 0.5);
        round.provider("RS2", 10, p -> p).strength("RS2", Topic.CANCER, 0.9);
        round.provider("RS3", 10, p -> p).strength("RS3", Topic.WORKFORCE, 0.9);
        return round;
    }

    private static List<String> pairs(Plan plan) {
        return plan.pairs().stream().map(p -> p.supporter() + " " + p.topic().map(Topic::name).orElse("")).toList();
    }

    @Test
    void without_a_limit_each_need_gets_its_best_supporter_and_with_one_two_supporters_share_them() {
        assertThat(pairs(threeNeeds().build().plan())).containsExactly("RS1 URGENT_CARE", "RS2 CANCER", "RS3 WORKFORCE");
        Plan limited = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(2))).build().plan();
        assertThat(pairs(limited)).containsExactly("RS1 URGENT_CARE", "RS1 CANCER", "RS3 WORKFORCE");
        assertThat(limited.optimal()).isTrue();
        assertThat(limited.upperBound()).isEqualByComparingTo(limited.totalFit());
        Plan one = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(1))).build().plan();
        assertThat(pairs(one)).containsExactly("RS1 URGENT_CARE", "RS1 CANCER");
        assertThat(one.unmatched()).singleElement().satisfies(u -> {
            assertThat(u.reason()).isEqualTo("RECIPIENT_LIMIT");
            assertThat(u.sentence()).isEqualTo("One provider could support it (best fit: Trust RS3), yet Trust RN1 has as many support partners or"
                    + " needs served as this round allows a recipient. A limit of 2 support partners a recipient instead of 1 would serve it.");
        });
    }

    @Test
    void a_recipient_has_three_needs_served_at_most_where_there_is_a_limit() {
        RoundBuilder round = aRound().provider("RN1", 0, p -> p).provider("RS1", 10, p -> p);
        TOPICS.forEach(t -> round.difficulty("RN1", t, DifficultyStatus.PERSISTENT, 0.5).strength("RS1", t, 0.8));
        round.settings(s -> s.capacity(new CapacitySettings(OptionalInt.of(4), Map.of())));
        assertThat(round.build().plan().pairs()).hasSize(4);
        assertThat(round.settings(s -> s.recipientLimit(OptionalInt.of(2))).build().plan().pairs()).hasSize(3);
    }

    @Test
    void the_recipients_of_most_support_partners_have_a_lead_among_them() {
        Plan plan = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(2))).build().plan();
        assertThat(plan.pairs().get(0).sentences()).anyMatch(s -> s.equals("Trust RS1 supports Trust RN1 in most needs and is its lead support partner."));
        assertThat(plan.pairs().get(2).sentences()).anyMatch(s -> s.equals("The lead support partner of Trust RN1 is Trust RS1."));
    }

    @Test
    void a_limit_that_no_recipient_can_reach_leaves_the_pure_flow_with_all_its_answers() {
        RoundBuilder round = aRound().need("RN1", 0, 0.9).need("RN2", 50, 0.5).strong("RS1", 10, 0.8).strong("RS2", 60, 0.7);
        Plan free = round.build().plan();
        assertThat(round.settings(s -> s.recipientLimit(OptionalInt.of(1))).build().plan()).isEqualTo(free);
    }

    @Test
    void each_board_that_could_gets_a_pair_within_it_where_the_round_prefers_so() {
        RoundBuilder round = aRound().provider("RN1", 0, p -> p.inBoard("QXX")).difficulty("RN1", Topic.URGENT_CARE, DifficultyStatus.PERSISTENT, 0.9)
                .provider("RS1", 100, p -> p.inBoard("QXX")).strength("RS1", Topic.URGENT_CARE, 0.5)
                .provider("RS2", 5, p -> p.inBoard("QYY")).strength("RS2", Topic.URGENT_CARE, 0.9);
        assertThat(round.build().plan().pairs()).extracting(Pair::supporter).containsExactly("RS2");
        assertThat(round.settings(s -> s.sameIcb(SameIcb.PREFER)).build().plan().pairs()).extracting(Pair::supporter).containsExactly("RS1");
    }

    @Test
    void locks_beyond_the_limit_are_named_as_the_conflict() {
        PairingRound round = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(1)).locks(List.of(
                PairSelector.pair("RN1", "RS2", Topic.CANCER), PairSelector.pair("RN1", "RS3", Topic.WORKFORCE)))).build();
        assertThatThrownBy(round::plan).isInstanceOf(InfeasibleRound.class)
                .hasMessageContaining("Trust RN1 is locked to 2 supporters in 2 needs; a recipient has at most 1 supporter");
    }

    @Test
    void a_locked_supporter_counts_towards_the_limit() {
        Plan plan = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(2)).locks(List.of(PairSelector.pair("RN1", "RS2", Topic.CANCER)))).build().plan();
        assertThat(plan.pairs()).extracting(Pair::supporter, Pair::locked).contains(tuple("RS2", true)).hasSize(2);
    }

    /** Recipients with one to four needs; with coarse figures ties abound. */
    private static RoundBuilder draw(SplittableRandom random, int mostRecipients, int mostSupporters, boolean boards) {
        RoundBuilder round = aRound().rules(FEW_DRAWS);
        boolean coarse = random.nextBoolean();
        for (int i = 1; i <= random.nextInt(1, mostRecipients + 1); i++) {
            String board = boards ? "Q" + random.nextInt(3) : "Q0";
            round.provider("RN" + i, coarse ? 0 : random.nextInt(0, 150), p -> p.inBoard(board));
            for (Topic topic : TOPICS.subList(0, random.nextInt(1, 5))) {
                round.difficulty("RN" + i, topic, DifficultyStatus.PERSISTENT, coarse ? 0.5 : random.nextDouble());
            }
        }
        Map<String, Integer> capacity = new HashMap<>();
        for (int j = 1; j <= random.nextInt(2, mostSupporters + 1); j++) {
            String code = "RS" + j;
            String board = boards ? "Q" + random.nextInt(3) : "Q0";
            round.provider(code, coarse ? 50 * random.nextInt(2) : random.nextInt(0, 200), p -> p.inBoard(board));
            TOPICS.stream().filter(t -> random.nextInt(3) > 0).forEach(t -> round.strength(code, t, coarse ? 0.5 : random.nextDouble()));
            capacity.put(code, random.nextInt(1, 4));
        }
        return round.settings(s -> s.capacity(new CapacitySettings(OptionalInt.of(1), capacity)).sameIcb(boards ? SameIcb.PREFER : SameIcb.ALLOW));
    }

    private static void compareWithEveryPlan(long seed, int rounds, int recipients, int mostNeeds, int supporters, boolean boards) {
        SplittableRandom random = new SplittableRandom(seed);
        int bound = 0;
        for (int n = 0; n < rounds; n++) {
            int limit = random.nextInt(1, 3);
            RoundBuilder builder = draw(random.split(), recipients, supporters, boards);
            PairingRound round = builder.settings(s -> s.recipientLimit(OptionalInt.of(limit))).build();
            if (round.needs().size() > mostNeeds) {
                continue;
            }
            EveryPlan every = EveryPlan.of(round).limited(limit, MOST_NEEDS);
            if (boards) {
                every.preferring(c -> boardOf(builder, c));
            }
            Plan plan = round.plan();
            assertThat(pairs(plan)).as("round %d", n).isEqualTo(every.best().stream().map(c -> c.supporter() + " " + c.topic().orElseThrow()).toList());
            assertThat(plan.optimal()).as("round %d", n).isTrue();
            assertThat(plan.upperBound()).isEqualByComparingTo(plan.totalFit());
            bound += plan.equals(builder.settings(s -> s.recipientLimit(OptionalInt.empty()).sameIcb(SameIcb.ALLOW)).build().plan()) ? 0 : 1;
        }
        assertThat(bound).as("rounds in which the constraints cost something").isGreaterThan(rounds / 10);
    }

    private static String boardOf(RoundBuilder builder, Candidate c) {
        String one = builder.data().panel().providers().get(c.recipient()).icb().code();
        return one.equals(builder.data().panel().providers().get(c.supporter()).icb().code()) ? one : "";
    }

    @Test
    void plans_with_a_limit_are_those_that_trying_every_plan_finds_level_by_level() {
        compareWithEveryPlan(51, 120, 3, 6, 4, false);
    }

    @Test
    void plans_with_a_limit_and_a_preference_for_the_board_are_those_that_trying_every_plan_finds() {
        compareWithEveryPlan(52, 60, 3, 5, 4, true);
    }

    @Test
    void plans_of_up_to_seven_needs_and_seven_supporters_are_those_that_trying_every_plan_finds() {
        compareWithEveryPlan(53, 12, 4, 7, 7, false);
    }

    @Test
    @Tag("long")
    void plans_in_which_many_recipients_want_few_supporters_are_those_that_trying_every_plan_finds() {
        compareWithEveryPlan(59, 300, 4, 8, 3, false);
    }

    @Test
    @Tag("long")
    void thousands_of_plans_with_a_limit_are_those_that_trying_every_plan_finds() {
        compareWithEveryPlan(54, 3000, 3, 6, 4, false);
    }

    /** Branch and bound level by level against our own flow, where nothing but capacities binds. */
    private static void compareWithFlow(long seed, int rounds) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 0; n < rounds; n++) {
            RoundBuilder builder = draw(random.split(), 5, 6, false);
            RoundContext context = new RoundContext(builder.data(), builder.settings());
            Solved flow = new Solved(new Evaluation(context, new Needs(context).inScope()), Solvers.USUAL);
            AllocationProblem problem = flow.optimum().problem();
            LimitedSearch.Found found = new LimitedSearch(problem, flow.side(), Solvers.USUAL, problem.worths(), Duration.ofSeconds(20)).plan();
            assertThat(found.proven()).isTrue();
            assertThat(found.chosen().stream().sorted(Optimiser.BY_CODES).toList()).as("round %d", n).isEqualTo(flow.chosen());
        }
    }

    @Test
    void branch_and_bound_finds_the_plan_of_the_flow_where_no_limit_binds() {
        compareWithFlow(56, 25);
    }

    @Test
    @Tag("long")
    void branch_and_bound_finds_the_plan_of_the_flow_in_thousands_of_rounds() {
        compareWithFlow(57, 3000);
    }

    @Test
    void what_an_alternative_would_cost_is_what_solving_with_a_lock_gives() {
        SplittableRandom random = new SplittableRandom(55);
        int compared = 0;
        for (int n = 0; n < 25; n++) {
            RoundBuilder builder = draw(random, 3, 4, false).settings(s -> s.recipientLimit(OptionalInt.of(2)));
            Plan plan = builder.build().plan();
            for (Pair pair : plan.pairs()) {
                for (Alternative other : builder.build().alternatives(pair.recipient(), pair.topic())) {
                    RoundSettings locked = builder.settings().with()
                            .locks(List.of(PairSelector.pair(pair.recipient(), other.supporter(), pair.topic()))).build();
                    assertThat(plan.totalFit().subtract(other.planLoss())).isEqualByComparingTo(new PairingRound(builder.data(), locked).plan().totalFit());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(25);
    }

    @Test
    void one_more_place_is_worth_what_solving_with_it_gives() {
        Plan plan = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(2)).capacity(new CapacitySettings(OptionalInt.of(1), Map.of()))).build().plan();
        assertThat(plan.supporters()).filteredOn(s -> s.odsCode().equals("RS1")).singleElement()
                .satisfies(s -> assertThat(s.valueOfOneMore()).isPositive());
    }

    /** Gives up at once. */
    private static final ProgramSolver HASTY = (program, objective, hint, atMost) -> new ProgramSolver.Answer(hint, 0, Long.MAX_VALUE / 2, false);

    @Test
    void the_bound_of_a_plan_that_is_not_proven_holds_for_every_plan() {
        SplittableRandom random = new SplittableRandom(58);
        int below = 0;
        for (int n = 0; n < 60; n++) {
            RoundBuilder builder = draw(random.split(), 3, 4, false).settings(s -> s.recipientLimit(OptionalInt.of(2)));
            PairingRound round = builder.build();
            if (round.needs().size() <= 6) {
                Solved hasty = NationalRound.solved(builder, new Solvers(new ShortestAugmentingPath(), HASTY));
                long best = EveryPlan.of(round).limited(2, MOST_NEEDS).best().stream().mapToLong(Candidate::worth).sum();
                long found = hasty.chosen().stream().mapToLong(Candidate::worth).sum();
                assertThat(hasty.limited().map(LimitedSearch.Found::bound).orElse(found)).as("round %d", n).isGreaterThanOrEqualTo(best);
                below += found < hasty.limited().map(LimitedSearch.Found::bound).orElse(found) ? 1 : 0;
            }
        }
        assertThat(below).as("plans that the prices alone do not prove").isPositive();
    }

    @Test
    @Tag("long")
    void a_national_round_with_two_supporters_a_recipient_is_proven_at_every_level() {
        for (int seed = 1; seed <= 3; seed++) {
            Solved solved = NationalRound.solved(NationalRound.draw(seed, 2).settings(s -> s.recipientLimit(OptionalInt.of(2))));
            assertThat(solved.side().tooMany(solved.chosen())).isEmpty();
            assertThat(solved.limited()).hasValueSatisfying(found -> {
                assertThat(found.proven()).isTrue();
                assertThat(found.bound()).isEqualTo(solved.chosen().stream().mapToLong(Candidate::worth).sum());
            });
        }
    }

    @Test
    void a_plan_that_is_not_proven_says_so_with_its_bound_and_gap() {
        RoundBuilder round = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(2)));
        Plan plan = new PairingRound(round.data(), round.settings(), new Solvers(new ShortestAugmentingPath(), HASTY)).plan();
        assertThat(plan.optimal()).isFalse();
        assertThat(plan.upperBound()).isGreaterThanOrEqualTo(plan.totalFit());
        assertThat(plan.outcome()).startsWith("It is not proven within the time limit").contains("% above this one");
    }

    @Test
    void a_platform_without_the_library_is_told_so_only_where_it_is_needed() {
        ProgramSolver missing = (program, objective, hint, atMost) -> {
            throw new SolverMissing(new UnsatisfiedLinkError("jniortools"));
        };
        RoundBuilder round = threeNeeds().settings(s -> s.recipientLimit(OptionalInt.of(2)));
        PairingRound binding = new PairingRound(round.data(), round.settings(), new Solvers(new ShortestAugmentingPath(), missing));
        assertThatThrownBy(binding::plan).isInstanceOf(SolverMissing.class).hasMessageContaining("Leave the limit of support partners");
        RoundSettings loose = round.settings().with().recipientLimit(OptionalInt.of(3)).build();
        assertThat(new PairingRound(round.data(), loose, new Solvers(new ShortestAugmentingPath(), missing)).plan().optimal()).isTrue();
    }

    @Test
    void a_program_without_values_is_called_impossible() {
        BinaryProgram program = new BinaryProgram();
        program.atLeast(1, program.variable());
        program.fix(0, false);
        assertThat(new ConstraintProgramming().maximise(program, new long[1], Optional.empty(), Duration.ofSeconds(5)).isImpossible()).isTrue();
    }
}
