package org.tandem.pairing.solver;

import java.util.Arrays;

/** The search of {@link AugmentationByNumbers} for gains of several components. */
final class AugmentationByVectors implements Augmentation {

    private final Flow flow;
    private final FlowProblem problem;
    private final int width;
    private final long[] potential;
    private final long[] distance;
    private final int[] viaEdge;
    private final int[] open;
    private final int[] settled;
    private final long[] here;
    private final long[] own;
    private final long[] tried;
    private final long[] toSink;
    private int opened;
    private int done;
    private int lastColumn;
    private int lastRow;

    AugmentationByVectors(Flow flow) {
        this.flow = flow;
        this.problem = flow.problem;
        this.width = problem.width;
        this.potential = flow.potential;
        this.distance = new long[problem.columns * width];
        this.viaEdge = new int[problem.columns];
        this.open = new int[problem.columns];
        this.settled = new int[problem.columns];
        this.here = new long[width];
        this.own = new long[width];
        this.tried = new long[width];
        this.toSink = new long[width];
        Arrays.fill(distance, Gains.UNREACHED);
    }

    @Override
    public void from(int row) {
        opened = 0;
        done = 0;
        Arrays.fill(toSink, Gains.UNREACHED);
        Arrays.fill(here, 0);
        settleRow(row);
        for (int column = nearest(); column != NONE; column = nearest()) {
            settleColumn(column);
        }
        movePotentials(row);
        augment(row);
        clear();
    }

    /** Takes the nearest column out of those that are open; none when the sink is as near. */
    private int nearest() {
        int at = NONE;
        for (int k = 0; k < opened; k++) {
            boolean closer = at == NONE ? Gains.compare(distance, open[k] * width, toSink, 0, width) < 0
                    : Gains.compare(distance, open[k] * width, distance, open[at] * width, width) < 0;
            at = closer ? k : at;
        }
        if (at == NONE) {
            return NONE;
        }
        int column = open[at];
        open[at] = open[--opened];
        settled[done++] = column;
        return column;
    }

    private void settleColumn(int column) {
        System.arraycopy(distance, column * width, here, 0, width);
        if (flow.hasFreePlace(column)) {
            long[] cost = problem.placeCost[column];
            for (int k = 0; k < width; k++) {
                tried[k] = here[k] + potential[problem.node(column) * width + k] + cost[flow.load[column] * width + k];
            }
            end(tried, column, NONE);
        }
        for (int k = 0; k < flow.load[column]; k++) {
            settleRow(problem.edgeRow[flow.occupants[column][k]]);
        }
    }

    private void settleRow(int row) {
        for (int k = 0; k < width; k++) {
            own[k] = here[k] + potential[row * width + k];
        }
        end(own, NONE, row);
        for (int e = problem.rowStart[row]; e < problem.rowStart[row + 1]; e++) {
            if (!flow.used[e] && isCloser(e, problem.edgeColumn[e])) {
                reach(problem.edgeColumn[e], e);
            }
        }
    }

    /** Whether a pair leads to a column by a shorter way than is known, and shorter than the way to the sink. */
    private boolean isCloser(int edge, int column) {
        int node = (problem.rows + column) * width;
        for (int k = 0; k < width; k++) {
            tried[k] = own[k] - potential[node + k] - problem.gain[edge * width + k];
        }
        return Gains.compare(tried, 0, distance, column * width, width) < 0 && Gains.compare(tried, 0, toSink, 0, width) < 0;
    }

    private void reach(int column, int edge) {
        if (distance[column * width] == Gains.UNREACHED) {
            open[opened++] = column;
        }
        System.arraycopy(tried, 0, distance, column * width, width);
        viaEdge[column] = edge;
    }

    private void end(long[] d, int column, int row) {
        if (Gains.compare(d, 0, toSink, 0, width) < 0) {
            System.arraycopy(d, 0, toSink, 0, width);
            lastColumn = column;
            lastRow = row;
        }
    }

    private void movePotentials(int start) {
        Gains.add(potential, start * width, toSink, 0, width, -1);
        for (int k = 0; k < done; k++) {
            int column = settled[k];
            Gains.add(distance, column * width, toSink, 0, width, -1);
            Gains.add(potential, problem.node(column) * width, distance, column * width, width, 1);
            for (int p = 0; p < flow.load[column]; p++) {
                Gains.add(potential, problem.edgeRow[flow.occupants[column][p]] * width, distance, column * width, width, 1);
            }
        }
    }

    private void augment(int start) {
        int column = lastColumn;
        if (column == NONE && lastRow != start) {
            column = flow.columnOf(lastRow);
            flow.release(flow.edgeOfRow[lastRow]);
        }
        while (column != NONE) {
            int edge = viaEdge[column];
            int row = problem.edgeRow[edge];
            int before = row == start ? NONE : flow.columnOf(row);
            if (before != NONE) {
                flow.release(flow.edgeOfRow[row]);
            }
            flow.use(edge);
            column = before;
        }
    }

    private void clear() {
        for (int k = 0; k < done; k++) {
            Arrays.fill(distance, settled[k] * width, settled[k] * width + width, Gains.UNREACHED);
        }
        for (int k = 0; k < opened; k++) {
            Arrays.fill(distance, open[k] * width, open[k] * width + width, Gains.UNREACHED);
        }
    }
}
