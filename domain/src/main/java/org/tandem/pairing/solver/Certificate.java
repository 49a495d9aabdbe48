package org.tandem.pairing.solver;

/**
 * Proof of an optimum by duality. Every row has a price u, every column a price v, both at least zero where they must be;
 * no choice whatever can be worth more than {@code Σ capacity·u + Σ over places max(0, v − cost of the place) + Σ over pairs
 * max(0, gain − u − v)}. Where this bound equals the total of a choice, the choice is an optimum. The bound is worked out
 * anew from the prices and the problem, without looking at how they were found.
 *
 * @param bound what no choice can exceed, component by component in lexicographic order
 * @param total what the choice found is worth
 * @param feasible whether all prices of rows are at least zero, so that the bound holds
 */
public record Certificate(long[] bound, long[] total, boolean feasible) {

    static Certificate of(Flow flow) {
        FlowProblem problem = flow.problem;
        int width = problem.width;
        long[] bound = new long[width];
        boolean feasible = true;
        for (int i = 0; i < problem.rows; i++) {
            feasible &= problem.rowCapacity[i] == 0 || Gains.sign(flow.potential, i * width, width) >= 0;
            Gains.add(bound, 0, flow.potential, i * width, width, problem.rowCapacity[i]);
        }
        addPlaces(flow, bound);
        addPairs(flow, bound);
        return new Certificate(bound, new FlowSolution(flow).total(), feasible);
    }

    /** Whether bound and total agree in every component. */
    public boolean provesOptimum() {
        return feasible && Gains.compare(bound, 0, total, 0, bound.length) == 0;
    }

    private static void addPlaces(Flow flow, long[] bound) {
        FlowProblem problem = flow.problem;
        int width = problem.width;
        for (int j = 0; j < problem.columns; j++) {
            for (int k = 0; k < problem.places[j]; k++) {
                long[] worth = new long[width];
                Gains.add(worth, 0, flow.potential, problem.node(j) * width, width, -1);
                Gains.add(worth, 0, problem.placeCost[j], k * width, width, -1);
                addIfPositive(bound, worth);
            }
        }
    }

    private static void addPairs(Flow flow, long[] bound) {
        FlowProblem problem = flow.problem;
        int width = problem.width;
        for (int e = 0; e < problem.edges(); e++) {
            long[] surplus = Gains.at(problem.gain, e, width);
            Gains.add(surplus, 0, flow.potential, problem.edgeRow[e] * width, width, -1);
            Gains.add(surplus, 0, flow.potential, problem.node(problem.edgeColumn[e]) * width, width, 1);
            addIfPositive(bound, surplus);
        }
    }

    private static void addIfPositive(long[] bound, long[] what) {
        if (Gains.sign(what, 0, what.length) > 0) {
            Gains.add(bound, 0, what, 0, what.length, 1);
        }
    }
}
