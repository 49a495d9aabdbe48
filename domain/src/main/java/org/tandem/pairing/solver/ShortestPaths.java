package org.tandem.pairing.solver;

import java.util.Arrays;

/**
 * Dijkstra's search over the residual arcs of a flow, by reduced costs, which are never negative. Nodes are the rows, then
 * the columns, then the sink; nodes at the same distance are settled in the order of their numbers, the sink first.
 */
final class ShortestPaths {

    static final int NONE = -1;

    private final Flow flow;
    private final FlowProblem problem;
    private final int width;
    private final boolean beyondSink;
    final long[] distance;
    final int[] viaEdge;
    final int[] before;
    final boolean[] settled;
    private final long[] tentative;

    /** @param beyondSink whether paths may run through the sink, as changes of a finished flow may */
    ShortestPaths(Flow flow, boolean beyondSink) {
        this.flow = flow;
        this.problem = flow.problem;
        this.width = problem.width;
        this.beyondSink = beyondSink;
        int nodes = problem.sink() + 1;
        this.distance = new long[nodes * width];
        this.viaEdge = new int[nodes];
        this.before = new int[nodes];
        this.settled = new boolean[nodes];
        this.tentative = new long[width];
    }

    void from(int start) {
        Arrays.fill(distance, Gains.UNREACHED);
        Arrays.fill(viaEdge, NONE);
        Arrays.fill(before, NONE);
        Arrays.fill(settled, false);
        Arrays.fill(distance, start * width, start * width + width, 0);
        for (int node = start; node != NONE; node = nearest()) {
            settled[node] = true;
            if (node == problem.sink() && !beyondSink) {
                return;
            }
            relax(node);
        }
    }

    boolean reached(int node) {
        return distance[node * width] != Gains.UNREACHED;
    }

    private int nearest() {
        int best = NONE;
        for (int node = problem.sink(); node >= 0; node--) {
            if (!settled[node] && reached(node) && (best == NONE || closer(node, best))) {
                best = node;
            }
        }
        return best;
    }

    private boolean closer(int node, int best) {
        int c = Gains.compare(distance, node * width, distance, best * width, width);
        return c < 0 || c == 0 && best != problem.sink();
    }

    private void relax(int node) {
        if (node == problem.sink()) {
            relaxSink();
        } else if (node < problem.rows) {
            relaxRow(node);
        } else {
            relaxColumn(node - problem.rows, node);
        }
    }

    private void relaxRow(int row) {
        for (int e = problem.rowStart[row]; e < problem.rowStart[row + 1]; e++) {
            if (!flow.used[e]) {
                step(row, problem.node(problem.edgeColumn[e]), e, problem.gain, e * width, -1);
            }
        }
        step(row, problem.sink(), NONE, null, 0, 0);
    }

    private void relaxColumn(int column, int node) {
        for (int k = 0; k < flow.load[column]; k++) {
            int e = flow.occupants[column][k];
            step(node, problem.edgeRow[e], e, problem.gain, e * width, 1);
        }
        if (flow.hasFreePlace(column)) {
            step(node, problem.sink(), NONE, problem.placeCost[column], flow.load[column] * width, 1);
        }
    }

    private void relaxSink() {
        for (int row = 0; row < problem.rows; row++) {
            if (flow.taken[row] < problem.rowCapacity[row]) {
                step(problem.sink(), row, NONE, null, 0, 0);
            }
        }
        for (int column = 0; column < problem.columns; column++) {
            if (flow.load[column] > 0) {
                step(problem.sink(), problem.node(column), NONE, problem.placeCost[column], (flow.load[column] - 1) * width, -1);
            }
        }
    }

    private void step(int from, int to, int edge, long[] cost, int at, int sign) {
        if (settled[to]) {
            return;
        }
        for (int k = 0; k < width; k++) {
            tentative[k] = distance[from * width + k] + flow.potential[from * width + k] - flow.potential[to * width + k]
                    + (sign == 0 ? 0 : sign * cost[at + k]);
        }
        if (Gains.compare(tentative, 0, distance, to * width, width) < 0) {
            System.arraycopy(tentative, 0, distance, to * width, width);
            viaEdge[to] = edge;
            before[to] = from;
        }
    }
}
