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
        ShortestPaths paths = new ShortestPaths(flow, false);
        for (int row = 0; row < problem.rows; row++) {
            for (int unit = 0; unit < problem.rowCapacity[row]; unit++) {
                paths.from(row);
                movePotentials(flow, paths);
                augment(flow, paths);
            }
        }
        return new FlowSolution(flow);
    }

    private static void movePotentials(Flow flow, ShortestPaths paths) {
        FlowProblem problem = flow.problem;
        int width = problem.width;
        int sink = problem.sink() * width;
        for (int node = 0; node < problem.sink(); node++) {
            if (paths.settled[node]) {
                Gains.add(flow.potential, node * width, paths.distance, node * width, width, 1);
                Gains.add(flow.potential, node * width, paths.distance, sink, width, -1);
            }
        }
    }

    private static void augment(Flow flow, ShortestPaths paths) {
        for (int node = paths.before[flow.problem.sink()]; node != ShortestPaths.NONE; node = paths.before[node]) {
            int edge = paths.viaEdge[node];
            if (edge != ShortestPaths.NONE) {
                if (flow.used[edge]) {
                    flow.release(edge);
                } else {
                    flow.use(edge);
                }
            }
        }
    }
}
