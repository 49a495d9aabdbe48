package org.tandem.pairing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.ProgramSolver;

/**
 * The best plan under side constraints, level by level in the order of the objective of {@link Optimiser}: each level is
 * maximised by branch and bound and then held. Pairs that the flow's bound shows to be of no use are left out before.
 */
final class LimitedSearch {

    /**
     * What was found.
     *
     * @param chosen     pairs beside the locked ones
     * @param bound      worth of these pairs, all tiers, that no plan exceeds
     * @param proven     whether every level is
     */
    record Found(List<Candidate> chosen, long bound, boolean proven) {
    }

    /** Weights of the order of codes fit into 62 bits. */
    private static final int CODES_AT_ONCE = 50;

    private final AllocationProblem problem;
    private final SideConstraints side;
    private final ProgramSolver solver;
    private final RelaxedFlow flow;
    private final long[] worths;
    private final long deadline;
    private final long[] tierBounds;
    private int[] boardVariables = new int[0];
    private HeldLevels levels;

    LimitedSearch(AllocationProblem problem, SideConstraints side, Solvers solvers, long[] worths, Duration atMost) {
        this.problem = problem;
        this.side = side;
        this.solver = solvers.programs();
        this.worths = worths;
        this.deadline = System.nanoTime() + atMost.toNanos();
        this.flow = new RelaxedFlow(problem, side, solvers.flows(), worths);
        this.tierBounds = IntStream.range(0, problem.tiers()).mapToLong(this::greatestAlone).toArray();
    }

    /** The plan by worth and number of needs served only; which of several such plans is left open. */
    Found byWorth() {
        boolean[] pairs = flow.pairs();
        if (side.areKeptBy(flow.candidates(pairs))) {
            return found(pairs, true);
        }
        begin();
        boards();
        for (int tier = 0; tier < problem.tiers() && levels.isProven(); tier++) {
            tierBounds[tier] = Math.min(tierBounds[tier], levels.level(ofTier(tier)).bound());
        }
        if (levels.isProven()) {
            levels.level(ofPairs(e -> 1));
        }
        return found();
    }

    /** The one plan that all levels of the objective leave. */
    Found plan() {
        byWorth();
        if (levels == null) {
            begin();
            holdFlow();
        }
        if (levels.isProven()) {
            bestWorst();
        }
        if (levels.isProven()) {
            leastSpread();
        }
        if (levels.isProven()) {
            firstCodes();
        }
        return found();
    }

    private void begin() {
        boolean[] known = flow.repaired();
        boolean[] allowed = new boolean[worths.length];
        Arrays.fill(allowed, true);
        LimitedProgram limited = new LimitedProgram(problem, side, side.boards().isEmpty() ? flow.usableBeside(known) : allowed);
        levels = new HeldLevels(solver, deadline, limited.program(), limited.values(known));
        boardVariables = limited.boards();
    }

    private void boards() {
        if (boardVariables.length > 0) {
            long[] objective = new long[levels.variables()];
            Arrays.stream(boardVariables).forEach(v -> objective[v] = 1);
            levels.level(objective);
        }
    }

    /** Where the flow keeps the side constraints, its values are those of the levels. */
    private void holdFlow() {
        for (int tier = 0; tier < problem.tiers(); tier++) {
            levels.hold(ofTier(tier), flow.bound()[tier]);
            tierBounds[tier] = flow.bound()[tier];
        }
        levels.hold(ofPairs(e -> 1), flow.bound()[problem.tiers()]);
        levels.hold(boardVariables);
    }

    /** The greatest worth that a tier could have without regard to the others. */
    private long greatestAlone(int tier) {
        return IntStream.range(0, worths.length).filter(e -> problem.componentOf(problem.edges().get(e).need().tier()) == tier)
                .boxed().collect(Collectors.toMap(e -> problem.edges().get(e).need(), e -> worths[e], Math::max))
                .values().stream().mapToLong(w -> w).sum();
    }

    private long[] ofTier(int tier) {
        return ofPairs(e -> problem.componentOf(problem.edges().get(e).need().tier()) == tier ? worths[e] : 0);
    }

    private long[] ofPairs(IntToLongFunction coefficient) {
        long[] objective = new long[levels.variables()];
        IntStream.range(0, worths.length).forEach(e -> objective[e] = coefficient.applyAsLong(e));
        return objective;
    }

    /** Raises the least fit as long as the levels before stay. */
    private void bestWorst() {
        long least = flow.candidates(pairs()).stream().mapToLong(c -> c.fit().millionths()).min().orElse(Long.MAX_VALUE);
        long[] fits = problem.edges().stream().mapToLong(c -> c.fit().millionths()).filter(f -> f > least).sorted().distinct().toArray();
        int low = 0;
        int high = fits.length - 1;
        for (int probe = 0; low <= high && levels.isProven(); probe = (low + high) >>> 1) {
            long fit = fits[probe];
            if (levels.isPossibleWithout(IntStream.range(0, worths.length).filter(e -> problem.edges().get(e).fit().millionths() < fit).toArray())) {
                low = probe + 1;
            } else {
                high = probe - 1;
            }
        }
    }

    /** One variable a place, which costs more the more its supporter carries. */
    private void leastSpread() {
        Map<Integer, Long> costs = new HashMap<>();
        for (String supporter : problem.columns().keySet()) {
            int[] own = IntStream.range(0, worths.length).filter(e -> problem.edges().get(e).supporter().equals(supporter)).toArray();
            int[] places = levels.counting(own, problem.free(supporter));
            IntStream.range(0, places.length).forEach(k -> costs.put(places[k], -(2L * (problem.load(supporter) + k) + 1)));
        }
        long[] objective = new long[levels.variables()];
        costs.forEach((place, cost) -> objective[place] = cost);
        levels.level(objective);
    }

    /** Of the plans that are left the one whose pairs come first by codes. */
    private void firstCodes() {
        if (levels.isOnlyChoice(worths.length)) {
            return;
        }
        int[] order = IntStream.range(0, worths.length).boxed().sorted(Comparator.comparing(problem.edges()::get, Optimiser.BY_CODES))
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

    private boolean[] pairs() {
        return Arrays.copyOf(levels.best(), worths.length);
    }

    private Found found() {
        return found(pairs(), levels.isProven());
    }

    private Found found(boolean[] pairs, boolean proven) {
        long[] value = flow.value(pairs);
        long bound = IntStream.range(0, problem.tiers()).mapToLong(t -> proven ? value[t] : Math.max(value[t], tierBounds[t])).sum();
        return new Found(flow.candidates(pairs), bound, proven);
    }
}
