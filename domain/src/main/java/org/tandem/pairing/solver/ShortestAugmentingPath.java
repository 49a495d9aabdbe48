package org.tandem.pairing.solver;

/**
 * Successive shortest augmenting paths. Rows enter one unit at a time; each unit runs along the cheapest path of the
 * residual network, either to a free place of a column or, by way of other rows' changes, to leaving some unit out.
 * Potentials keep all reduced costs at zero or more (Edmonds and Karp 1972), so each path is found by Dijkstra's search
 * and the flow is an optimum for the units entered so far. Whole numbers throughout: nothing is rounded, and the result
 * does not depend on the machine.
 */
public final class ShortestAugmentingPath implements PlanSolver {

    @Override
    public FlowSolution solve(FlowProblem problem) {
        Flow flow = new Flow(problem);
        boolean[] settled = begin(flow);
        Augmentation augmentation = Augmentation.of(flow);
        for (int row = 0; row < problem.rows; row++) {
            for (int unit = 0; !settled[row] && unit < problem.rowCapacity[row]; unit++) {
                augmentation.from(row);
            }
        }
        return new FlowSolution(flow);
    }

    /** Rows that need no search. */
    private static boolean[] begin(Flow flow) {
        if (RowReduction.appliesTo(flow.problem)) {
            return RowReduction.settle(flow);
        }
        flow.startPotentials();
        return new boolean[flow.problem.rows];
    }
}
