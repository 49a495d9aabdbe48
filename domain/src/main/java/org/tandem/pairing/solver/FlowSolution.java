package org.tandem.pairing.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An optimum with its proof, and what changing it would cost. Answers about changes are exact: they come from shortest
 * paths in the residual network and equal what solving again would give.
 */
public final class FlowSolution {

    private final Flow flow;
    private final FlowProblem problem;
    private final Map<Integer, ShortestPaths> pathsFrom = new HashMap<>();

    FlowSolution(Flow flow) {
        this.flow = flow;
        this.problem = flow.problem;
    }

    /** Numbers of the pairs used, by row, then column. */
    public List<Integer> usedEdges() {
        return IntStream.range(0, problem.edges()).filter(e -> flow.used[e]).boxed().toList();
    }

    /** Whether a pair is used. */
    public boolean uses(int edge) {
        return flow.used[edge];
    }

    /** Rows that a column takes. */
    public int load(int column) {
        return flow.load[column];
    }

    /** Columns that a row takes. */
    public int taken(int row) {
        return flow.taken[row];
    }

    /** Sum of the gains of the pairs used, less the cost of the places taken. */
    public long[] total() {
        int width = problem.width;
        long[] total = new long[width];
        for (int j = 0; j < problem.columns; j++) {
            for (int k = 0; k < flow.load[j]; k++) {
                Gains.add(total, 0, problem.gain, flow.occupants[j][k] * width, width, 1);
                Gains.add(total, 0, problem.placeCost[j], k * width, width, -1);
            }
        }
        return total;
    }

    /** The proof that no other choice has a greater total. */
    public Certificate certificate() {
        return Certificate.of(flow);
    }

    /**
     * What the total loses, component by component, when a pair must be used.
     *
     * @return zero for a pair that is used already; empty when the pair cannot be used because a capacity is zero
     */
    public Optional<long[]> lossIfForced(int edge) {
        int width = problem.width;
        if (flow.used[edge]) {
            return Optional.of(new long[width]);
        }
        int row = problem.edgeRow[edge];
        int column = problem.edgeColumn[edge];
        ShortestPaths paths = from(problem.node(column));
        if (problem.rowCapacity[row] == 0 || !paths.reached(row)) {
            return Optional.empty();
        }
        long[] loss = Gains.at(paths.distance, row, width);
        Gains.add(loss, 0, flow.potential, row * width, width, 1);
        Gains.add(loss, 0, flow.potential, problem.node(column) * width, width, -1);
        Gains.add(loss, 0, problem.gain, edge * width, width, -1);
        return Optional.of(loss);
    }

    /** What the total gains, component by component, when a column gets one more place at no cost; never below zero. */
    public long[] valueOfOneMore(int column) {
        int width = problem.width;
        if (flow.hasFreePlace(column)) {
            return new long[width];
        }
        int node = problem.node(column);
        ShortestPaths paths = from(problem.sink());
        if (!paths.reached(node)) {
            return new long[width];
        }
        long[] gain = new long[width];
        Gains.add(gain, 0, paths.distance, node * width, width, -1);
        Gains.add(gain, 0, flow.potential, node * width, width, -1);
        return Gains.sign(gain, 0, width) < 0 ? new long[width] : gain;
    }

    /**
     * The pairs of an optimum that uses as many of some wanted pairs as come in one by one without loss.
     *
     * @param wanted pairs, most wanted first
     */
    public List<Integer> holding(List<Integer> wanted) {
        boolean all = wanted.stream().allMatch(e -> flow.used[e] || Gains.sign(reducedCost(e), 0, problem.width) != 0);
        return all ? usedEdges() : firstInOrder(wanted);
    }

    private long[] reducedCost(int edge) {
        int width = problem.width;
        long[] cost = Gains.at(flow.potential, problem.edgeRow[edge], width);
        Gains.add(cost, 0, flow.potential, problem.node(problem.edgeColumn[edge]) * width, width, -1);
        Gains.add(cost, 0, problem.gain, edge * width, width, -1);
        return cost;
    }

    /**
     * The optimum whose pairs, listed in the given order, come first: a pair that is earlier in the order is used
     * whenever some optimum with the earlier decisions uses it.
     *
     * @param order pairs, most wanted first
     */
    public List<Integer> firstInOrder(List<Integer> order) {
        return new ArrayList<>(new OptimalFace(flow).firstInOrder(order));
    }

    private ShortestPaths from(int node) {
        return pathsFrom.computeIfAbsent(node, n -> {
            ShortestPaths paths = new ShortestPaths(flow, true);
            paths.from(n);
            return paths;
        });
    }
}
