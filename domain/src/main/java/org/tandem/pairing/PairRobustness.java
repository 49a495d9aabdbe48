package org.tandem.pairing;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.pairing.SolveProgress.Step;
import org.tandem.pairing.solver.FlowProblem;

/**
 * Solves the round again and again with the worths that {@link DrawnWorths} draws. Every variation has a generator of its own, split
 * one after the other from one seed ({@link SplittableRandom}), so that the seed fixes them on every machine however many are worked
 * out at a time. Where several plans of a variation are worth the same, the one that keeps most of the plan counts: a pair that
 * nothing beats is not lost to a tie.
 */
final class PairRobustness {

    private static final Duration WORK_FOR_A_LEVEL = Duration.ofSeconds(5);

    /**
     * What the variations showed.
     *
     * @param kept     how many of them keep each pair that was not locked
     * @param draws    variations tried
     * @param unproven those whose plan was the best found in its time, not proven
     */
    record Tried(Map<Candidate, Integer> kept, int draws, int unproven) {
    }

    private record Varied(List<Candidate> chosen, boolean proven) {
    }

    private final Solved solved;
    private final Solvers solvers;
    private final AllocationProblem problem;
    private final List<Integer> chosen;
    private final int[] components;

    PairRobustness(Solved solved, Solvers solvers) {
        this.solved = solved;
        this.solvers = solvers;
        this.problem = solved.optimum().problem();
        this.chosen = solved.chosen().stream().flatMapToInt(c -> problem.edgeOf(c).stream()).boxed().toList();
        this.components = problem.edges().stream().mapToInt(c -> problem.componentOf(c.need().tier())).toArray();
    }

    /** Tries all variations, on all cores. Those of a flow share its network, only gains are exchanged. */
    Tried tried(SolveProgress progress) {
        DrawnWorths worths = new DrawnWorths(solved.evaluation(), problem);
        SplittableRandom root = new SplittableRandom(solved.evaluation().round().settings().seed());
        List<SplittableRandom> randoms = Stream.generate(root::split).limit(draws()).toList();
        FlowProblem flow = problem.byWorth();
        AtomicInteger done = new AtomicInteger();
        List<Varied> all = IntStream.range(0, draws()).parallel().mapToObj(d -> {
            Varied plan = plan(flow, worths.draw(randoms.get(d)));
            progress.at(Step.VARIATIONS, done.incrementAndGet(), draws());
            return plan;
        }).toList();
        Map<Candidate, Integer> kept = new IdentityHashMap<>();
        all.forEach(v -> v.chosen.forEach(c -> kept.merge(c, 1, Integer::sum)));
        return new Tried(kept, draws(), (int) all.stream().filter(v -> !v.proven).count());
    }

    /** Where side constraints may bind each variation needs branch and bound, so they are fewer. */
    private int draws() {
        PairingRules.RobustnessRules rules = solved.evaluation().round().rules().robustness();
        return solved.side().canBind() ? Math.min(rules.draws(), rules.drawsWithLimit()) : rules.draws();
    }

    private Varied plan(FlowProblem flow, long[] worths) {
        if (solved.side().canBind()) {
            LimitedSearch.Found found = new LimitedSearch(problem, solved.side(), solvers, worths, WORK_FOR_A_LEVEL).byWorth();
            return new Varied(found.chosen(), found.proven());
        }
        List<Integer> used = solvers.flows().solve(flow.withGains(gains(worths, flow.width()))).holding(chosen);
        return new Varied(used.stream().map(problem.edges()::get).toList(), true);
    }

    private long[] gains(long[] worths, int width) {
        long[] gains = new long[worths.length * width];
        for (int e = 0; e < worths.length; e++) {
            gains[e * width + components[e]] = worths[e];
        }
        return gains;
    }
}
