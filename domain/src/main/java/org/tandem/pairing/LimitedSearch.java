package org.tandem.pairing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The best plan under side constraints, level by level in the order of the objective of {@link Optimiser}: each level is proven and
 * then held. Limits of recipients alone go through {@link TeamSearch}; where boards should have a pair within them, branch and bound
 * looks at single pairs.
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

    private final AllocationProblem problem;
    private final SideConstraints side;
    private final Solvers solvers;
    private final RelaxedFlow flow;
    private final long[] worths;
    private final Duration work;

    /** @param work what each level may take at most, as {@link org.tandem.pairing.solver.ProgramSolver} counts it */
    LimitedSearch(AllocationProblem problem, SideConstraints side, Solvers solvers, long[] worths, Duration work) {
        this.problem = problem;
        this.side = side;
        this.solvers = solvers;
        this.worths = worths;
        this.work = work;
        this.flow = new RelaxedFlow(problem, side, solvers.flows(), worths);
    }

    /** The plan by worth and number of needs served only; which of several such plans is left open. */
    Found byWorth() {
        boolean[] pairs = flow.pairs();
        if (side.areKeptBy(flow.candidates(pairs))) {
            return found(pairs, 0, true);
        }
        return side.boards().isEmpty() ? byTeams(false) : byPairs(false);
    }

    /** The one plan that all levels of the objective leave. */
    Found plan() {
        return side.boards().isEmpty() ? byTeams(true) : byPairs(true);
    }

    private Found byTeams(boolean every) {
        boolean others = every || Arrays.stream(worths).anyMatch(w -> w == 0);
        TeamSearch search = new TeamSearch(problem, side, worths, solvers.programs(), work);
        search.search(others);
        if (!search.isProven() || !others || search.isOnlyOne()) {
            return found(search.pairs(), search.bound(), search.isProven());
        }
        HeldLevels levels = search.levels();
        further(levels, every);
        return found(levels, search.bound());
    }

    private void further(HeldLevels levels, boolean every) {
        LaterLevels later = new LaterLevels(problem, levels);
        later.needsServed();
        if (every) {
            later.all();
        }
    }

    private Found byPairs(boolean every) {
        LimitedProgram limited = new LimitedProgram(problem, side);
        HeldLevels levels = new HeldLevels(solvers.programs(), work, limited.program(), limited.values(flow.repaired()));
        long[] boards = new long[levels.variables()];
        Arrays.stream(limited.boards()).forEach(v -> boards[v] = 1);
        levels.level(boards);
        long[] bounds = IntStream.range(0, problem.tiers()).mapToLong(this::greatestAlone).toArray();
        for (int tier = 0; tier < problem.tiers() && levels.isProven(); tier++) {
            bounds[tier] = Math.min(bounds[tier], levels.level(ofTier(tier, levels.variables())).bound());
        }
        further(levels, every);
        return found(levels, LongStream.of(bounds).sum());
    }

    /** The greatest worth that a tier could have without regard to the others. */
    private long greatestAlone(int tier) {
        return IntStream.range(0, worths.length).filter(e -> problem.componentOf(problem.edges().get(e).need().tier()) == tier)
                .boxed().collect(Collectors.toMap(e -> problem.edges().get(e).need(), e -> worths[e], Math::max))
                .values().stream().mapToLong(w -> w).sum();
    }

    private long[] ofTier(int tier, int variables) {
        IntToLongFunction worth = e -> problem.componentOf(problem.edges().get(e).need().tier()) == tier ? worths[e] : 0;
        return IntStream.range(0, variables).mapToLong(v -> v < worths.length ? worth.applyAsLong(v) : 0).toArray();
    }

    private Found found(HeldLevels levels, long bound) {
        return found(Arrays.copyOf(levels.best(), worths.length), bound, levels.isProven());
    }

    private Found found(boolean[] pairs, long bound, boolean proven) {
        long worth = IntStream.range(0, worths.length).filter(e -> pairs[e]).mapToLong(e -> worths[e]).sum();
        return new Found(flow.candidates(pairs), proven ? worth : Math.max(worth, bound), proven);
    }
}
