package org.tandem.pairing;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tandem.pairing.solver.FlowProblem;

/**
 * Solves the round again under other weights. Each weight is multiplied by its own factor, uniform between 1 − spread and
 * 1 + spread, and the weights are brought back to 100; a score that was not assessed is drawn anew between 0 and 1. Draws come
 * from {@link SplittableRandom}, one split for each variation, so that the seed fixes them on every machine.
 */
final class PairRobustness {

    private static final long NOT_ASSESSED = -1;
    private static final Duration TIME_FOR_A_DRAW = Duration.ofSeconds(10);

    private final Solved solved;
    private final Solvers solvers;
    private final List<Candidate> edges;
    private final List<Criterion> counted;
    private final long[][] scores;
    private final long[] needWeights;

    PairRobustness(Solved solved, Solvers solvers) {
        this.solved = solved;
        this.solvers = solvers;
        this.edges = solved.optimum().problem().edges();
        this.counted = List.copyOf(solved.evaluation().basis().weights().keySet());
        Map<Candidate, Map<Criterion, Score>> scoresOf = new IdentityHashMap<>();
        solved.evaluation().scored().forEach(s -> scoresOf.put(s.candidate(), s.scores()));
        this.scores = edges.stream().map(scoresOf::get).map(this::inMillionths).toArray(long[][]::new);
        this.needWeights = edges.stream().mapToLong(c -> Millionths.exactly(c.need().needWeight())).toArray();
    }

    private long[] inMillionths(Map<Criterion, Score> of) {
        return counted.stream().mapToLong(c -> of.get(c).millionths().orElse(NOT_ASSESSED)).toArray();
    }

    /** How many variations keep each pair that was not locked. */
    Map<Candidate, Integer> kept() {
        Map<Candidate, Integer> kept = new IdentityHashMap<>();
        SplittableRandom root = new SplittableRandom(solved.evaluation().round().settings().seed());
        FlowProblem problem = solved.optimum().problem().byWorth();
        for (int draw = 0; draw < draws(); draw++) {
            plan(problem, worths(root.split())).forEach(c -> kept.merge(c, 1, Integer::sum));
        }
        return kept;
    }

    /** Variations tried; where side constraints may bind each needs branch and bound, so they are fewer. */
    int draws() {
        return solved.side().canBind() ? Math.min(rules().draws(), rules().drawsWithLimit()) : rules().draws();
    }

    private List<Candidate> plan(FlowProblem problem, long[] worths) {
        return solved.side().canBind()
                ? new LimitedSearch(solved.optimum().problem(), solved.side(), solvers, worths, TIME_FOR_A_DRAW).byWorth().chosen()
                : solvers.flows().solve(problem.withGains(gains(worths, problem.width()))).usedEdges().stream().map(edges::get).toList();
    }

    private PairingRules.RobustnessRules rules() {
        return solved.evaluation().round().rules().robustness();
    }

    private long[] worths(SplittableRandom random) {
        long[] weights = varied(random);
        long[] worths = new long[edges.size()];
        for (int e = 0; e < worths.length; e++) {
            long sum = 0;
            for (int k = 0; k < weights.length; k++) {
                long score = scores[e][k] == NOT_ASSESSED ? random.nextLong(Millionths.ONE + 1) : scores[e][k];
                sum += score * weights[k];
            }
            worths[e] = Millionths.product(needWeights[e], Millionths.roundedQuotient(sum, Millionths.ONE));
        }
        return worths;
    }

    private long[] gains(long[] worths, int width) {
        long[] gains = new long[edges.size() * width];
        for (int e = 0; e < worths.length; e++) {
            gains[e * width + solved.optimum().problem().componentOf(edges.get(e).need().tier())] = worths[e];
        }
        return gains;
    }

    private long[] varied(SplittableRandom random) {
        Map<Criterion, Long> weights = solved.evaluation().basis().weights();
        double spread = rules().spread();
        long[] varied = counted.stream()
                .mapToLong(c -> Millionths.of(weights.get(c) / (double) Millionths.ONE * (1 - spread + 2 * spread * random.nextDouble()))).toArray();
        Map<Criterion, Long> shares = FitBasis.normalised(counted, varied);
        return counted.stream().mapToLong(c -> shares.getOrDefault(c, 0L)).toArray();
    }
}
