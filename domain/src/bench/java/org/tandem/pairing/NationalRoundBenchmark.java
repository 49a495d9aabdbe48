package org.tandem.pairing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.indicator.Topic;
import org.tandem.pairing.solver.ShortestAugmentingPath;
import org.tandem.standing.DifficultyStatus;

/** A national topic round: 180 needs of 60 trusts, 150 supporters that are each strong in two of four topics. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class NationalRoundBenchmark {

    private static final List<Topic> TOPICS = List.of(Topic.URGENT_CARE, Topic.CANCER, Topic.WORKFORCE, Topic.MORTALITY);
    private static final int RECIPIENTS = 60;
    private static final int NEEDS_EACH = 3;
    private static final int SUPPORTERS = 150;
    private static final int DRAWS = 1000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Pairs that a supporter may carry. */
    @Param({"1", "2"})
    public int places;

    private Solved free;
    private Solved limited;
    private AllocationProblem problem;

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        RoundBuilder round = RoundBuilder.aRound().rules(RoundBuilder.RULES.with(new PairingRules.RobustnessRules(DRAWS, 100, 50, 0.8, 0.5)));
        for (int i = 0; i < RECIPIENTS; i++) {
            String code = "N" + (100 + i);
            round.provider(code, random.nextInt(300), p -> p);
            int first = random.nextInt(TOPICS.size());
            for (int k = 0; k < NEEDS_EACH; k++) {
                round.difficulty(code, TOPICS.get((first + k) % TOPICS.size()), DifficultyStatus.PERSISTENT, random.nextDouble());
            }
        }
        for (int j = 0; j < SUPPORTERS; j++) {
            String code = "S" + (100 + j);
            round.provider(code, random.nextInt(300), p -> p);
            int first = random.nextInt(TOPICS.size());
            round.strength(code, TOPICS.get(first), random.nextDouble()).strength(code, TOPICS.get((first + 1) % TOPICS.size()), random.nextDouble());
        }
        round.settings(s -> s.capacity(new CapacitySettings(OptionalInt.of(places), Map.of())));
        free = solved(round);
        limited = solved(round.settings(s -> s.recipientLimit(OptionalInt.of(2))));
        problem = free.optimum().problem();
        if (limited.limited().isEmpty()) {
            throw new IllegalStateException("The limit does not bind in this round.");
        }
    }

    private static Solved solved(RoundBuilder round) {
        RoundContext context = new RoundContext(round.data(), round.settings());
        return new Solved(new Evaluation(context, new Needs(context).inScope()), Solvers.USUAL);
    }

    /** All levels of the objective. */
    @Benchmark
    public int withoutLimit() {
        Optimiser optimiser = new Optimiser(new ShortestAugmentingPath());
        return optimiser.plan(optimiser.optimum(problem)).size();
    }

    /** All levels of the objective. */
    @Benchmark
    public LimitedSearch.Found withLimitByCpSat() {
        return withGap(new LimitedSearch(problem, limited.side(), Solvers.USUAL, problem.worths(), LIMIT).plan());
    }

    /** Worth and number of needs only. */
    @Benchmark
    public LimitedSearch.Found worthWithLimitByCpSat() {
        return withGap(new LimitedSearch(problem, limited.side(), Solvers.USUAL, problem.worths(), LIMIT).byWorth());
    }

    /** Worth and number of needs only. */
    @Benchmark
    public LimitedSearch.Found worthWithLimitByScip() {
        Solvers scip = new Solvers(new ShortestAugmentingPath(), new ScipProgram());
        return withGap(new LimitedSearch(problem, limited.side(), scip, problem.worths(), LIMIT).byWorth());
    }

    /** A search that ends unproven says by how much. */
    private static LimitedSearch.Found withGap(LimitedSearch.Found found) {
        long worth = found.chosen().stream().mapToLong(Candidate::worth).sum();
        System.out.printf("proven %s, gap %.3f %%%n", found.proven(), 100.0 * (found.bound() - worth) / worth);
        return found;
    }

    /** A thousand variations; there are no figures behind the made-up standings, so weights alone vary. */
    @Benchmark
    public int robustnessWithoutLimit() {
        return new PairRobustness(free, Solvers.USUAL).tried(SolveProgress.UNHEARD).kept().size();
    }

    /** A hundred variations. */
    @Benchmark
    public int robustnessWithLimit() {
        return new PairRobustness(limited, Solvers.USUAL).tried(SolveProgress.UNHEARD).kept().size();
    }
}
