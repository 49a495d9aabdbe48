package org.tandem.pairing;

import org.tandem.pairing.solver.ConstraintProgramming;
import org.tandem.pairing.solver.PlanSolver;
import org.tandem.pairing.solver.ProgramSolver;
import org.tandem.pairing.solver.ShortestAugmentingPath;

/**
 * What rounds are solved with.
 *
 * @param flows    for pure flows
 * @param programs for rounds with side constraints
 */
record Solvers(PlanSolver flows, ProgramSolver programs) {

    /** Our own for flows, CP-SAT of OR-Tools for the rest. */
    static final Solvers USUAL = new Solvers(new ShortestAugmentingPath(), new ConstraintProgramming());
}
