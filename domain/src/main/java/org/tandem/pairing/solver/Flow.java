package org.tandem.pairing.solver;

import java.util.Arrays;

/** A flow while it is being built: which pairs are used, and a potential for every node. */
final class Flow {

    final FlowProblem problem;
    final boolean[] used;
    final int[] load;
    final int[] taken;
    final int[][] occupants;
    /** The pair used last of each row: the only one where a row takes one column. */
    final int[] edgeOfRow;
    final long[] potential;

    Flow(FlowProblem problem) {
        this.problem = problem;
        this.used = new boolean[problem.edges()];
        this.load = new int[problem.columns];
        this.taken = new int[problem.rows];
        this.occupants = new int[problem.columns][];
        this.edgeOfRow = new int[problem.rows];
        Arrays.fill(edgeOfRow, Augmentation.NONE);
        Arrays.setAll(occupants, j -> new int[problem.places[j] + 1]);
        this.potential = new long[(problem.sink() + 1) * problem.width];
    }

    /** Every row starts at its greatest gain (at least zero), so that no arc has a negative reduced cost. */
    void startPotentials() {
        int width = problem.width;
        for (int e = 0; e < problem.edges(); e++) {
            int row = problem.edgeRow[e];
            if (Gains.compare(problem.gain, e * width, potential, row * width, width) > 0) {
                System.arraycopy(problem.gain, e * width, potential, row * width, width);
            }
        }
    }

    void use(int edge) {
        int column = problem.edgeColumn[edge];
        used[edge] = true;
        occupants[column][load[column]++] = edge;
        taken[problem.edgeRow[edge]]++;
        edgeOfRow[problem.edgeRow[edge]] = edge;
    }

    void release(int edge) {
        int column = problem.edgeColumn[edge];
        used[edge] = false;
        int[] list = occupants[column];
        int at = 0;
        while (list[at] != edge) {
            at++;
        }
        list[at] = list[--load[column]];
        int row = problem.edgeRow[edge];
        taken[row]--;
        if (edgeOfRow[row] == edge) {
            edgeOfRow[row] = Augmentation.NONE;
        }
    }

    int columnOf(int row) {
        return problem.edgeColumn[edgeOfRow[row]];
    }

    boolean hasFreePlace(int column) {
        return load[column] < problem.places[column];
    }
}
