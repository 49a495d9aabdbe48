package org.tandem.pairing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tandem.pairing.solver.FlowProblem;
import org.tandem.pairing.solver.PlanSolver;

/**
 * Solves the round again under other weights. Each weight is multiplied by its own factor, uniform between 1 − spread and
 * 1 + spread, and the weights are brought back to 100; a score that was not assessed is drawn anew between 0 and 1. Draws come
 * from {@link SplittableRandom}, one split for each variation, so that the seed fixes them on every machine.
 */
final class PairRobustness {

    private static final long NOT_ASSESSED = -1;

    private final Solved solved;
    private final PlanSolver solver;
    private final List<Candidate> edges;
    private final List<Criterion> counted;
    private final long[][] scores;
    private final long[] needWeights;

    PairRobustness(Solved solved, PlanSolver solver) {
        this.solved = solved;
        this.solver = solver;
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
        for (int draw = 0; draw < rules().draws(); draw++) {
            solver.solve(problem.withGains(gains(root.split(), problem.width()))).usedEdges().forEach(e -> kept.merge(edges.get(e), 1, Integer::sum));
        }
        return kept;
    }

    private PairingRules.RobustnessRules rules() {
        return solved.evaluation().round().rules().robustness();
    }

    private long[] gains(SplittableRandom random, int width) {
        long[] weights = varied(random);
        long[] gains = new long[edges.size() * width];
        for (int e = 0; e < edges.size(); e++) {
            long sum = 0;
            for (int k = 0; k < weights.length; k++) {
                long score = scores[e][k] == NOT_ASSESSED ? random.nextLong(Millionths.ONE + 1) : scores[e][k];
                sum += score * weights[k];
            }
            int component = solved.optimum().problem().componentOf(edges.get(e).need().tier());
            gains[e * width + component] = Millionths.product(needWeights[e], Millionths.roundedQuotient(sum, Millionths.ONE));
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
