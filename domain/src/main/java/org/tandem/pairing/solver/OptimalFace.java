package org.tandem.pairing.solver;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All optima of a problem: they differ from one optimum by cycles of residual arcs whose reduced cost is zero. A wanted
 * pair is brought in by such a cycle if there is one, and then kept.
 */
final class OptimalFace {

    private final Flow flow;
    private final FlowProblem problem;
    private final int width;
    private final boolean[] decided;
    private final int[] before;
    private final int[] viaEdge;

    OptimalFace(Flow flow) {
        this.flow = copy(flow);
        this.problem = flow.problem;
        this.width = problem.width;
        this.decided = new boolean[problem.edges()];
        this.before = new int[problem.sink() + 1];
        this.viaEdge = new int[problem.sink() + 1];
    }

    private static Flow copy(Flow flow) {
        Flow copy = new Flow(flow.problem);
        System.arraycopy(flow.potential, 0, copy.potential, 0, flow.potential.length);
        IntStream.range(0, flow.used.length).filter(e -> flow.used[e]).forEach(copy::use);
        return copy;
    }

    List<Integer> firstInOrder(List<Integer> order) {
        for (int edge : order) {
            decided[edge] = true;
            if (!flow.used[edge] && isFree(problem.edgeRow[edge], problem.node(problem.edgeColumn[edge]), problem.gain, edge * width, -1)) {
                bringIn(edge);
            }
        }
        return IntStream.range(0, problem.edges()).filter(e -> flow.used[e]).boxed().toList();
    }

    private void bringIn(int edge) {
        int row = problem.edgeRow[edge];
        if (!pathExists(problem.node(problem.edgeColumn[edge]), row)) {
            return;
        }
        for (int node = row; node != ShortestPaths.NONE; node = before[node]) {
            int via = viaEdge[node];
            if (via != ShortestPaths.NONE && flow.used[via]) {
                flow.release(via);
            } else if (via != ShortestPaths.NONE) {
                flow.use(via);
            }
        }
        flow.use(edge);
    }

    /** Breadth first over arcs of reduced cost zero whose pairs are not decided yet. */
    private boolean pathExists(int start, int goal) {
        Arrays.fill(before, Integer.MIN_VALUE);
        before[start] = ShortestPaths.NONE;
        viaEdge[start] = ShortestPaths.NONE;
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty() && before[goal] == Integer.MIN_VALUE) {
            int node = queue.poll();
            if (node == problem.sink()) {
                fromSink(queue);
            } else if (node < problem.rows) {
                fromRow(node, queue);
            } else {
                fromColumn(node - problem.rows, node, queue);
            }
        }
        return before[goal] != Integer.MIN_VALUE;
    }

    private void fromRow(int row, ArrayDeque<Integer> queue) {
        for (int e = problem.rowStart[row]; e < problem.rowStart[row + 1]; e++) {
            if (!flow.used[e] && !decided[e]) {
                visit(row, problem.node(problem.edgeColumn[e]), e, problem.gain, e * width, -1, queue);
            }
        }
        visit(row, problem.sink(), ShortestPaths.NONE, null, 0, 0, queue);
    }

    private void fromColumn(int column, int node, ArrayDeque<Integer> queue) {
        for (int k = 0; k < flow.load[column]; k++) {
            int e = flow.occupants[column][k];
            if (!decided[e]) {
                visit(node, problem.edgeRow[e], e, problem.gain, e * width, 1, queue);
            }
        }
        if (flow.hasFreePlace(column)) {
            visit(node, problem.sink(), ShortestPaths.NONE, problem.placeCost[column], flow.load[column] * width, 1, queue);
        }
    }

    private void fromSink(ArrayDeque<Integer> queue) {
        for (int row = 0; row < problem.rows; row++) {
            if (flow.taken[row] < problem.rowCapacity[row]) {
                visit(problem.sink(), row, ShortestPaths.NONE, null, 0, 0, queue);
            }
        }
        for (int j = 0; j < problem.columns; j++) {
            if (flow.load[j] > 0) {
                visit(problem.sink(), problem.node(j), ShortestPaths.NONE, problem.placeCost[j], (flow.load[j] - 1) * width, -1, queue);
            }
        }
    }

    private void visit(int from, int to, int edge, long[] cost, int at, int sign, ArrayDeque<Integer> queue) {
        if (before[to] == Integer.MIN_VALUE && isFree(from, to, cost, at, sign)) {
            before[to] = from;
            viaEdge[to] = edge;
            queue.add(to);
        }
    }

    private boolean isFree(int from, int to, long[] cost, int at, int sign) {
        for (int k = 0; k < width; k++) {
            if (flow.potential[from * width + k] - flow.potential[to * width + k] + (sign == 0 ? 0 : sign * cost[at + k]) != 0) {
                return false;
            }
        }
        return true;
    }
}
