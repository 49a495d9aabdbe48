package org.tandem.pairing;

import java.util.List;
import org.tandem.pairing.solver.FlowSolution;

/**
 * A solved transport problem in the words of a round.
 *
 * @param problem  what was asked
 * @param solution the flow with its proof
 */
record Optimum(AllocationProblem problem, FlowSolution solution) {

    List<Candidate> chosen() {
        return solution.usedEdges().stream().map(problem.edges()::get).toList();
    }

    /** Least fit among the pairs chosen, in whole millionths. */
    long leastFit() {
        return chosen().stream().mapToLong(c -> c.fit().millionths()).min().orElse(Long.MAX_VALUE);
    }
}
