package org.tandem.pairing.solver;

import java.util.Arrays;

/**
 * Augmenting row reduction (Jonker and Volgenant 1987): a row takes the column that suits it best and raises its price until the second
 * best would do as well, so that a row that is driven out finds its next column by one look at its own pairs. Most rows find their
 * place so, and the search for shortest paths is left with the others. For gains of one component, rows that take one column at most
 * and places that cost nothing; prices prove what they did before at every step.
 */
final class RowReduction {

    /** Steps for each row after which driving out ends. */
    private static final int STEPS = 4;
    private static final int NONE = -1;

    private final Flow flow;
    private final FlowProblem problem;
    private final boolean[] settled;
    private final int[] bestOf;
    private final int[] nextOf;
    private int bestEdge;
    private long best;
    private long second;

    private RowReduction(Flow flow) {
        this.flow = flow;
        this.problem = flow.problem;
        this.settled = new boolean[problem.rows];
        this.bestOf = new int[problem.rows];
        this.nextOf = new int[problem.rows];
        Arrays.fill(bestOf, NONE);
        Arrays.fill(nextOf, NONE);
    }

    /** Settles what it can; gives the rows that need no search any more. */
    static boolean[] settle(Flow flow) {
        RowReduction reduction = new RowReduction(flow);
        reduction.all();
        return reduction.settled;
    }

    static boolean appliesTo(FlowProblem problem) {
        return problem.width == 1 && problem.single && problem.free;
    }

    private void all() {
        int steps = STEPS * problem.rows;
        for (int first = 0; first < problem.rows; first++) {
            int row = first;
            while (row != NONE && problem.rowCapacity[row] > 0 && steps-- > 0) {
                row = place(row);
            }
            if (row != NONE) {
                look(row);
                flow.potential[row] = best;
            }
        }
    }

    /** Finds a column for a row; gives the row that is driven out of it. */
    private int place(int row) {
        look(row);
        flow.potential[row] = best;
        settled[row] = bestEdge == NONE;
        if (bestEdge == NONE) {
            return NONE;
        }
        int column = problem.edgeColumn[bestEdge];
        boolean single = problem.places[column] == 1;
        boolean free = flow.hasFreePlace(column);
        if (!free && (!single || best == second)) {
            return NONE;
        }
        int out = free ? NONE : problem.edgeRow[flow.occupants[column][0]];
        if (out != NONE) {
            flow.release(flow.occupants[column][0]);
            settled[out] = false;
        }
        flow.use(bestEdge);
        settled[row] = true;
        if (single) {
            flow.potential[problem.node(column)] -= best - second;
            flow.potential[row] = second;
        }
        return out;
    }

    /**
     * What a row gains at most beyond the price of the column, by which pair, and what by the next best; nothing is gained by staying out.
     * Begins with the two pairs that were best the last time, which leaves little to find.
     */
    private void look(int row) {
        long[] prices = flow.potential;
        long[] gains = problem.gain;
        int[] columns = problem.edgeColumn;
        int first = problem.rowStart[row];
        int length = problem.rowStart[row + 1] - first;
        boolean dense = problem.dense;
        int rows = problem.rows;
        boolean turned = profit(nextOf[row]) > profit(bestOf[row]);
        int edge = turned ? nextOf[row] : bestOf[row];
        int other = turned ? bestOf[row] : nextOf[row];
        long most = profit(edge);
        long next = profit(other);
        for (int k = 0; k < length; k++) {
            long profit = gains[first + k] + prices[rows + (dense ? k : columns[first + k])];
            if (profit > next && first + k != edge && first + k != other) {
                if (profit > most) {
                    next = most;
                    other = edge;
                    most = profit;
                    edge = first + k;
                } else {
                    next = profit;
                    other = first + k;
                }
            }
        }
        bestOf[row] = edge;
        nextOf[row] = other;
        best = most;
        second = next;
        bestEdge = most > 0 ? edge : NONE;
    }

    private long profit(int edge) {
        return edge == NONE ? 0 : Math.max(0, problem.gain[edge] + flow.potential[problem.node(problem.edgeColumn[edge])]);
    }
}
