package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.FlowProblem;
import org.tandem.pairing.solver.FlowSolution;
import org.tandem.pairing.solver.PlanSolver;

/** The flow without side constraints, and a good plan made from it that keeps the limits. */
final class RelaxedFlow {

    private final AllocationProblem problem;
    private final SideConstraints side;
    private final PlanSolver solver;
    private final long[] worths;
    private final FlowSolution whole;

    /** @param worths of the pairs */
    RelaxedFlow(AllocationProblem problem, SideConstraints side, PlanSolver solver, long[] worths) {
        this.problem = problem;
        this.side = side;
        this.solver = solver;
        this.worths = worths;
        boolean[] all = new boolean[worths.length];
        Arrays.fill(all, true);
        this.whole = solver.solve(flow(all));
    }

    /** Tiers, then needs served. */
    private FlowProblem flow(boolean[] allowed) {
        FlowProblem.Builder builder = new FlowProblem.Builder(problem.needs().size(), problem.columns().size(), problem.tiers() + 1);
        problem.needs().forEach(n -> builder.row(problem.rowOf(n), 1));
        problem.columns().forEach((code, column) -> builder.column(column, problem.free(code)));
        for (int e = 0; e < worths.length; e++) {
            if (allowed[e]) {
                Candidate c = problem.edges().get(e);
                long[] gain = new long[problem.tiers() + 1];
                gain[problem.componentOf(c.need().tier())] = worths[e];
                gain[problem.tiers()] = 1;
                builder.pair(problem.rowOf(c.need()), problem.columns().get(c.supporter()), gain);
            }
        }
        return builder.build();
    }

    /** The pairs of the flow, whether they keep the side constraints or not. */
    boolean[] pairs() {
        boolean[] used = new boolean[worths.length];
        whole.usedEdges().forEach(e -> used[e] = true);
        return used;
    }

    /**
     * A good plan that keeps the limits: as long as a recipient has too many supporters or needs served, those that bring least
     * are closed to it and the flow is solved again.
     */
    boolean[] repaired() {
        boolean[] allowed = new boolean[worths.length];
        Arrays.fill(allowed, true);
        boolean[] used = pairs();
        for (Set<String> broken = side.tooMany(candidates(used)); !broken.isEmpty(); broken = side.tooMany(candidates(used))) {
            boolean[] now = used;
            broken.forEach(recipient -> close(recipient, now, allowed));
            used = solved(allowed);
        }
        return used;
    }

    private boolean[] solved(boolean[] allowed) {
        int[] numbers = IntStream.range(0, allowed.length).filter(e -> allowed[e]).toArray();
        boolean[] used = new boolean[allowed.length];
        solver.solve(flow(allowed)).usedEdges().forEach(e -> used[numbers[e]] = true);
        return used;
    }

    private void close(String recipient, boolean[] used, boolean[] allowed) {
        List<Integer> own = new ArrayList<>(IntStream.range(0, used.length)
                .filter(e -> problem.edges().get(e).recipient().equals(recipient)).boxed().toList());
        Set<String> locked = side.lockedSupporters(recipient);
        Map<String, Long> bySupporter = own.stream().filter(e -> used[e]).filter(e -> !locked.contains(problem.edges().get(e).supporter()))
                .collect(Collectors.groupingBy(e -> problem.edges().get(e).supporter(), Collectors.summingLong(e -> worths[e])));
        Set<String> kept = bySupporter.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(Math.max(0, side.furtherSupporters(recipient))).map(Map.Entry::getKey).collect(Collectors.toSet());
        Set<Need> served = own.stream().filter(e -> used[e]).sorted(Comparator.comparing((Integer e) -> -worths[e]))
                .limit(Math.max(0, side.furtherNeeds(recipient))).map(e -> problem.edges().get(e).need()).collect(Collectors.toSet());
        own.forEach(e -> {
            Candidate c = problem.edges().get(e);
            allowed[e] &= (kept.contains(c.supporter()) || locked.contains(c.supporter())) && served.contains(c.need());
        });
    }

    /** The candidates of pairs used. */
    List<Candidate> candidates(boolean[] used) {
        return IntStream.range(0, worths.length).filter(e -> used[e]).mapToObj(problem.edges()::get).toList();
    }
}
