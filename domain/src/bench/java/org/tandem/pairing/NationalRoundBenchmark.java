package org.tandem.pairing;

import java.time.Duration;
import java.util.OptionalInt;
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
import org.tandem.pairing.solver.ShortestAugmentingPath;

/** {@link NationalRound}: without a limit by the flow, with two supporters a recipient by teams and prices, with either solver of OR-Tools for the rest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class NationalRoundBenchmark {

    private static final int DRAWS = 1000;
    private static final Duration WORK_FOR_A_LEVEL = Duration.ofSeconds(15);

    /** Pairs that a supporter may carry. */
    @Param({"1", "2"})
    public int places;

    private Solved free;
    private Solved limited;
    private AllocationProblem problem;

    @Setup
    public void draw() {
        RoundBuilder round = NationalRound.draw(1, places)
                .rules(RoundBuilder.RULES.with(new PairingRules.RobustnessRules(DRAWS, 100, 50, 0.8, 0.5)));
        free = NationalRound.solved(round);
        limited = NationalRound.solved(round.settings(s -> s.recipientLimit(OptionalInt.of(2))));
        problem = free.optimum().problem();
        if (limited.limited().isEmpty()) {
            throw new IllegalStateException("The limit does not bind in this round.");
        }
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
        return withGap(new LimitedSearch(problem, limited.side(), Solvers.USUAL, problem.worths(), WORK_FOR_A_LEVEL).plan());
    }

    /** Worth and number of needs only. */
    @Benchmark
    public LimitedSearch.Found worthWithLimitByCpSat() {
        return withGap(new LimitedSearch(problem, limited.side(), Solvers.USUAL, problem.worths(), WORK_FOR_A_LEVEL).byWorth());
    }

    /** Worth and number of needs only. */
    @Benchmark
    public LimitedSearch.Found worthWithLimitByScip() {
        Solvers scip = new Solvers(new ShortestAugmentingPath(), new ScipProgram());
        return withGap(new LimitedSearch(problem, limited.side(), scip, problem.worths(), WORK_FOR_A_LEVEL).byWorth());
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
