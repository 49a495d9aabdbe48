package org.tandem.pairing.solver;

import java.util.Arrays;

/**
 * Search over columns only, for gains of one component and rows that take one column at most. A row is as far as the column
 * that it takes; what is left to compare are the columns reached and the ways to the sink.
 */
final class AugmentationByNumbers implements Augmentation {

    private final Flow flow;
    private final FlowProblem problem;
    private final long[] potential;
    private final long[] gain;
    private final long[] distance;
    private final int[] viaEdge;
    private final int[] open;
    private final int[] settled;
    private int opened;
    private int done;
    private long toSink;
    private int lastColumn;
    private int lastRow;

    AugmentationByNumbers(Flow flow) {
        this.flow = flow;
        this.problem = flow.problem;
        this.potential = flow.potential;
        this.gain = problem.gain;
        this.distance = new long[problem.columns];
        this.viaEdge = new int[problem.columns];
        this.open = new int[problem.columns];
        this.settled = new int[problem.columns];
        Arrays.fill(distance, Gains.UNREACHED);
    }

    @Override
    public void from(int row) {
        opened = 0;
        done = 0;
        toSink = Gains.UNREACHED;
        settleRow(row, 0);
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
        long best = toSink;
        for (int k = 0; k < opened; k++) {
            long d = distance[open[k]];
            if (d < best) {
                best = d;
                at = k;
            }
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
        long here = distance[column];
        if (flow.hasFreePlace(column)) {
            end(here + potential[problem.node(column)] + problem.placeCost[column][flow.load[column]], column, NONE);
        }
        for (int k = 0; k < flow.load[column]; k++) {
            settleRow(problem.edgeRow[flow.occupants[column][k]], here);
        }
    }

    /** The inner loop of every solution; arrays are kept in local variables, which the compiler then need not read again and again. */
    private void settleRow(int row, long here) {
        long own = here + potential[row];
        end(own, NONE, row);
        long[] prices = potential;
        long[] gains = gain;
        long[] known = distance;
        int[] columns = problem.edgeColumn;
        int rows = problem.rows;
        int first = problem.rowStart[row];
        int length = problem.rowStart[row + 1] - first;
        boolean dense = problem.dense;
        int taken = flow.edgeOfRow[row];
        for (int k = 0; k < length; k++) {
            int column = dense ? k : columns[first + k];
            long d = own - prices[rows + column] - gains[first + k];
            if (d < known[column] && d < toSink && first + k != taken) {
                reach(column, d, first + k);
            }
        }
    }

    private void reach(int column, long d, int edge) {
        if (distance[column] == Gains.UNREACHED) {
            open[opened++] = column;
        }
        distance[column] = d;
        viaEdge[column] = edge;
    }

    private void end(long d, int column, int row) {
        if (d < toSink) {
            toSink = d;
            lastColumn = column;
            lastRow = row;
        }
    }

    private void movePotentials(int start) {
        potential[start] -= toSink;
        for (int k = 0; k < done; k++) {
            int column = settled[k];
            long by = distance[column] - toSink;
            potential[problem.rows + column] += by;
            for (int p = 0; p < flow.load[column]; p++) {
                potential[problem.edgeRow[flow.occupants[column][p]]] += by;
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
            distance[settled[k]] = Gains.UNREACHED;
        }
        for (int k = 0; k < opened; k++) {
            distance[open[k]] = Gains.UNREACHED;
        }
    }
}
