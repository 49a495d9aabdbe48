package org.tandem.pairing.solver;

/** Finds a lexicographically best flow. The port behind which the method of solution can be exchanged. */
public interface PlanSolver {

    /** An optimum with the prices that prove it. */
    FlowSolution solve(FlowProblem problem);
}
