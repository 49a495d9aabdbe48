package org.tandem.pairing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The levels of the objective after the worth of the tiers: needs served, least fit, spread of load, order of codes. Variables of a
 * program stand for the pairs of the round first.
 */
final class LaterLevels {

    /** Weights of the order of codes fit into 62 bits. */
    private static final int CODES_AT_ONCE = 50;

    private final AllocationProblem problem;
    private final HeldLevels levels;
    private final int pairs;

    LaterLevels(AllocationProblem problem, HeldLevels levels) {
        this.problem = problem;
        this.levels = levels;
        this.pairs = problem.edges().size();
    }

    /** As many needs served as possible. */
    void needsServed() {
        if (levels.isProven()) {
            long[] objective = new long[levels.variables()];
            IntStream.range(0, pairs).forEach(e -> objective[e] = 1);
            levels.level(objective);
        }
    }

    /** What is left after the number of needs served, down to the one plan. */
    void all() {
        if (levels.isProven()) {
            bestWorst();
        }
        if (levels.isProven()) {
            leastSpread();
        }
        if (levels.isProven()) {
            firstCodes();
        }
    }

    /** Raises the least fit as long as the levels before stay. */
    private void bestWorst() {
        long least = IntStream.range(0, pairs).filter(e -> levels.best()[e]).mapToLong(this::fit).min().orElse(Long.MAX_VALUE);
        long[] fits = IntStream.range(0, pairs).mapToLong(this::fit).filter(f -> f > least).sorted().distinct().toArray();
        int low = 0;
        int high = fits.length - 1;
        for (int probe = 0; low <= high && levels.isProven(); probe = (low + high) >>> 1) {
            long fit = fits[probe];
            if (levels.isPossibleWithout(IntStream.range(0, pairs).filter(e -> fit(e) < fit).toArray())) {
                low = probe + 1;
            } else {
                high = probe - 1;
            }
        }
    }

    private long fit(int pair) {
        return problem.edges().get(pair).fit().millionths();
    }

    /** One variable a place, which costs more the more its supporter carries. */
    private void leastSpread() {
        Map<Integer, Long> costs = new HashMap<>();
        for (String supporter : problem.columns().keySet()) {
            int[] own = IntStream.range(0, pairs).filter(e -> problem.edges().get(e).supporter().equals(supporter)).toArray();
            int[] places = levels.counting(own, problem.free(supporter));
            IntStream.range(0, places.length).forEach(k -> costs.put(places[k], -(2L * (problem.load(supporter) + k) + 1)));
        }
        long[] objective = new long[levels.variables()];
        costs.forEach((place, cost) -> objective[place] = cost);
        levels.level(objective);
    }

    /** Of the plans that are left the one whose pairs come first by codes. */
    private void firstCodes() {
        if (levels.isOnlyChoice(pairs)) {
            return;
        }
        int[] order = IntStream.range(0, pairs).boxed().sorted(Comparator.comparing(problem.edges()::get, Optimiser.BY_CODES))
                .mapToInt(e -> e).toArray();
        for (int from = 0; from < order.length && levels.isProven(); from += CODES_AT_ONCE) {
            long[] objective = new long[levels.variables()];
            int to = Math.min(order.length, from + CODES_AT_ONCE);
            for (int k = from; k < to; k++) {
                objective[order[k]] = 1L << (to - 1 - k);
            }
            levels.level(objective);
        }
    }
}
