package org.tandem.pairing.solver;

import java.time.Duration;
import java.util.Optional;

/** Solves binary programs by branch and bound. The port behind which the library can be exchanged. */
public interface ProgramSolver {

    /**
     * What was found.
     *
     * @param values of the variables, empty when none were found
     * @param value  of the objective
     * @param bound  that no values exceed
     * @param proven whether nothing better exists, or that no values keep the constraints
     */
    record Answer(Optional<boolean[]> values, long value, long bound, boolean proven) {

        /** Whether it is certain that no values keep the constraints. */
        public boolean isImpossible() {
            return proven && values.isEmpty();
        }
    }

    /**
     * Maximises a linear objective.
     *
     * @param objective a coefficient for each variable
     * @param hint      values to begin with; may be empty
     * @param atMost    work after which the best so far is given with its bound: about this time of one core to itself, yet counted in steps
     *                  and not by a clock, so that every machine gives the same answer
     * @throws SolverMissing where the library is not there for this platform
     */
    Answer maximise(BinaryProgram program, long[] objective, Optional<boolean[]> hint, Duration atMost);
}
