package org.tandem.pairing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.BinaryProgram;
import org.tandem.pairing.solver.ProgramSolver.Answer;
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
    private BinaryProgram program;
    private boolean[] best;
    private int[] boardVariables = new int[0];
    private boolean proven = true;
    private long[] tierBounds;

    LimitedSearch(AllocationProblem problem, SideConstraints side, Solvers solvers, long[] worths, Duration atMost) {
        this.problem = problem;
        this.side = side;
        this.solver = solvers.programs();
        this.worths = worths;
        this.deadline = System.nanoTime() + atMost.toNanos();
        this.flow = new RelaxedFlow(problem, side, solvers.flows(), worths);
    }

    /** The plan by worth and number of needs served only; which of several such plans is left open. */
    Found byWorth() {
        tierBounds = IntStream.range(0, problem.tiers()).mapToLong(this::greatestAlone).toArray();
        boolean[] pairs = flow.pairs();
        if (side.areKeptBy(flow.candidates(pairs))) {
            best = pairs;
            return found();
        }
        begin();
        boards();
        for (int tier = 0; tier < problem.tiers() && proven; tier++) {
            tier(tier);
        }
        if (proven) {
            level(ofPairs(e -> 1));
        }
        return found();
    }

    /** The one plan that all levels of the objective leave. */
    Found plan() {
        byWorth();
        if (program == null) {
            begin();
            holdFlow();
        }
        if (proven) {
            bestWorst();
        }
        if (proven) {
            leastSpread();
        }
        if (proven) {
            firstCodes();
        }
        return found();
    }

    private void begin() {
        boolean[] known = flow.repaired();
        boolean[] allowed = new boolean[worths.length];
        Arrays.fill(allowed, true);
        LimitedProgram limited = new LimitedProgram(problem, side, side.boards().isEmpty() ? flow.usableBeside(known) : allowed);
        program = limited.program();
        best = limited.values(known);
        boardVariables = limited.boards();
    }

    private void boards() {
        if (boardVariables.length > 0) {
            long[] objective = new long[program.variables()];
            Arrays.stream(boardVariables).forEach(v -> objective[v] = 1);
            level(objective);
        }
    }

    /** Where the flow keeps the side constraints, its values are those of the levels. */
    private void holdFlow() {
        for (int tier = 0; tier < problem.tiers(); tier++) {
            hold(ofTier(tier), flow.bound()[tier]);
        }
        hold(ofPairs(e -> 1), flow.bound()[problem.tiers()]);
        Arrays.stream(boardVariables).forEach(v -> program.fix(v, true));
    }

    private void tier(int tier) {
        tierBounds[tier] = Math.min(tierBounds[tier], level(ofTier(tier)).bound());
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
        long[] objective = new long[program.variables()];
        IntStream.range(0, worths.length).forEach(e -> objective[e] = coefficient.applyAsLong(e));
        return objective;
    }

    private Answer level(long[] objective) {
        Answer answer = solver.maximise(program, objective, Optional.of(best), left());
        answer.values().filter(values -> sum(values, objective) >= sum(best, objective)).ifPresent(values -> best = values);
        proven &= answer.proven();
        hold(objective, sum(best, objective));
        return answer;
    }

    private void hold(long[] objective, long value) {
        int[] some = IntStream.range(0, objective.length).filter(v -> objective[v] != 0).toArray();
        if (some.length > 0) {
            program.constrain(some, Arrays.stream(some).mapToLong(v -> objective[v]).toArray(), value,
                    Arrays.stream(objective).map(Math::abs).sum());
        }
    }

    private static long sum(boolean[] values, long[] objective) {
        return IntStream.range(0, objective.length).filter(v -> values[v]).mapToLong(v -> objective[v]).sum();
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
    }

    /** Raises the least fit as long as the levels before stay. */
    private void bestWorst() {
        long least = flow.candidates(pairs()).stream().mapToLong(c -> c.fit().millionths()).min().orElse(Long.MAX_VALUE);
        long[] levels = problem.edges().stream().mapToLong(c -> c.fit().millionths()).filter(f -> f > least).sorted().distinct().toArray();
        int low = 0;
        int high = levels.length - 1;
        for (int probe = 0; low <= high && proven; probe = (low + high) >>> 1) {
            BinaryProgram tried = withFitFrom(levels[probe]);
            Answer answer = solver.maximise(tried, new long[tried.variables()], Optional.empty(), left());
            proven &= answer.proven() || answer.values().isPresent();
            if (answer.values().isPresent()) {
                best = answer.values().get();
                program = tried;
                low = probe + 1;
            } else {
                high = probe - 1;
            }
        }
    }

    private BinaryProgram withFitFrom(long fit) {
        BinaryProgram tried = new BinaryProgram(program);
        IntStream.range(0, worths.length).filter(e -> problem.edges().get(e).fit().millionths() < fit).forEach(e -> tried.fix(e, false));
        return tried;
    }

    /** One variable a place, which costs more the more its supporter carries. */
    private void leastSpread() {
        long[] costs = new long[program.variables()];
        for (String supporter : problem.columns().keySet()) {
            int[] own = IntStream.range(0, worths.length).filter(e -> problem.edges().get(e).supporter().equals(supporter)).toArray();
            int free = problem.free(supporter);
            int taken = (int) Arrays.stream(own).filter(e -> best[e]).count();
            int[] all = Arrays.copyOf(own, own.length + free);
            long[] coefficients = new long[all.length];
            Arrays.fill(coefficients, 0, own.length, -1);
            costs = Arrays.copyOf(costs, costs.length + free);
            best = Arrays.copyOf(best, best.length + free);
            for (int k = 0; k < free; k++) {
                int place = program.variable();
                all[own.length + k] = place;
                coefficients[own.length + k] = 1;
                costs[place] = -(2L * (problem.load(supporter) + k) + 1);
                best[place] = k < taken;
            }
            program.constrain(all, coefficients, 0, 0);
        }
        level(costs);
    }

    /** Of the plans that are left the one whose pairs come first by codes. */
    private void firstCodes() {
        if (isOnly()) {
            return;
        }
        int[] order = IntStream.range(0, worths.length).boxed().sorted(Comparator.comparing(problem.edges()::get, Optimiser.BY_CODES))
                .mapToInt(e -> e).toArray();
        for (int from = 0; from < order.length && proven; from += CODES_AT_ONCE) {
            long[] objective = new long[program.variables()];
            int to = Math.min(order.length, from + CODES_AT_ONCE);
            for (int k = from; k < to; k++) {
                objective[order[k]] = 1L << (to - 1 - k);
            }
            level(objective);
        }
    }

    private boolean isOnly() {
        int[] used = IntStream.range(0, worths.length).filter(e -> best[e]).toArray();
        if (used.length == 0) {
            return true;
        }
        BinaryProgram other = new BinaryProgram(program);
        other.atMost(used.length - 1L, used);
        return solver.maximise(other, new long[other.variables()], Optional.empty(), left()).isImpossible();
    }

    private boolean[] pairs() {
        return Arrays.copyOf(best, worths.length);
    }

    private Found found() {
        boolean[] pairs = pairs();
        long[] value = flow.value(pairs);
        long bound = IntStream.range(0, problem.tiers()).mapToLong(t -> proven ? value[t] : Math.max(value[t], tierBounds[t])).sum();
        return new Found(flow.candidates(pairs), bound, proven);
    }
}
