package org.tandem.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tandem.pairing.solver.PlanSolver;

/**
 * Solves the round again under other weights. Each weight is multiplied by its own factor, uniform between 1 − spread and
 * 1 + spread, and the weights are brought back to 100; a score that was not assessed is drawn anew between 0 and 1. Draws come
 * from {@link SplittableRandom}, one split for each variation, so that the seed fixes them on every machine.
 */
final class PairRobustness {

    private final Solved solved;
    private final PlanSolver solver;
    private final List<Map<Criterion, Score>> scores = new ArrayList<>();
    private final List<Criterion> counted;

    PairRobustness(Solved solved, PlanSolver solver) {
        this.solved = solved;
        this.solver = solver;
        this.counted = List.copyOf(solved.evaluation().basis().weights().keySet());
        Map<Candidate, Map<Criterion, Score>> byCandidate = new java.util.IdentityHashMap<>();
        solved.evaluation().scored().forEach(s -> byCandidate.put(s.candidate(), s.scores()));
        solved.optimum().problem().edges().forEach(c -> scores.add(byCandidate.get(c)));
    }

    /** How many variations keep each pair that was not locked. */
    Map<Candidate, Integer> kept() {
        Map<Candidate, Integer> kept = new HashMap<>();
        SplittableRandom root = new SplittableRandom(solved.evaluation().round().settings().seed());
        AllocationProblem problem = solved.optimum().problem();
        Optimiser optimiser = new Optimiser(solver);
        for (int draw = 0; draw < rules().draws(); draw++) {
            long[] worths = worths(root.split());
            Map<Candidate, Long> worthOf = new java.util.IdentityHashMap<>();
            for (int e = 0; e < worths.length; e++) {
                worthOf.put(problem.edges().get(e), worths[e]);
            }
            optimiser.byWorth(problem, worthOf::get).forEach(c -> kept.merge(c, 1, Integer::sum));
        }
        return kept;
    }

    PairingRules.RobustnessRules rules() {
        return solved.evaluation().round().rules().robustness();
    }

    private long[] worths(SplittableRandom random) {
        long[] weights = varied(random);
        List<Candidate> edges = solved.optimum().problem().edges();
        long[] worths = new long[edges.size()];
        for (int e = 0; e < worths.length; e++) {
            long[] products = new long[weights.length];
            for (int k = 0; k < weights.length; k++) {
                long score = scores.get(e).get(counted.get(k)).millionths().orElseGet(() -> random.nextLong(Millionths.ONE + 1));
                products[k] = score * weights[k];
            }
            worths[e] = edges.get(e).need().worth(FitBasis.total(products));
        }
        return worths;
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
