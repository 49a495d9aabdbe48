package org.tandem.pairing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.PlanSolver;

/**
 * Finds the plan in the order of the objective: tier by tier the greatest worth; of equal plans the one that leaves fewest
 * needs without a supporter and whose least fit is greatest (the worst-served recipient is served best); of these the least
 * spread of load, measured as the sum of squared loads; of these the smallest list of recipient and supporter codes.
 */
final class Optimiser {

    /** By recipient, supporter and need. */
    static final Comparator<Candidate> BY_CODES = Comparator.comparing(Candidate::recipient)
            .thenComparing(Candidate::supporter).thenComparing(Candidate::need);

    private final PlanSolver solver;

    Optimiser(PlanSolver solver) {
        this.solver = solver;
    }

    /** The optimum before the choice among equal plans, from which the cost of every change is read. */
    Optimum optimum(AllocationProblem problem) {
        return new Optimum(problem, solver.solve(problem.withSpread()));
    }

    /** The pairs of the plan, by codes. */
    List<Candidate> plan(Optimum optimum) {
        Optimum best = withBestWorst(optimum);
        List<Candidate> edges = best.problem().edges();
        List<Integer> order = IntStream.range(0, edges.size()).boxed().sorted(Comparator.comparing(edges::get, BY_CODES)).toList();
        return best.solution().firstInOrder(order).stream().map(edges::get).sorted(BY_CODES).toList();
    }

    /** Raises the least fit as long as worth and number of pairs stay the same. */
    private Optimum withBestWorst(Optimum optimum) {
        long least = optimum.leastFit();
        long[] levels = optimum.problem().edges().stream().mapToLong(c -> c.fit().millionths()).filter(f -> f > least).sorted().distinct().toArray();
        Optimum best = optimum;
        int low = 0;
        int high = levels.length - 1;
        int probe = 0;
        while (low <= high) {
            Optimum tried = optimum(optimum.problem().withFitFrom(levels[probe]));
            if (isAsGood(tried, optimum)) {
                best = tried;
                low = probe + 1;
            } else {
                high = probe - 1;
            }
            probe = (low + high) >>> 1;
        }
        return best;
    }

    private static boolean isAsGood(Optimum tried, Optimum optimum) {
        return Arrays.equals(worthAndNumber(tried, optimum), worthAndNumber(optimum, optimum));
    }

    /** Worth tier by tier, in the tiers of the whole problem, then the number of pairs. */
    private static long[] worthAndNumber(Optimum o, Optimum whole) {
        long[] sums = new long[whole.problem().tiers() + 1];
        for (Candidate c : o.chosen()) {
            sums[whole.problem().componentOf(c.need().tier())] += c.worth();
            sums[sums.length - 1]++;
        }
        return sums;
    }
}
