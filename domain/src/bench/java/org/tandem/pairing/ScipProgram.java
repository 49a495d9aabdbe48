package org.tandem.pairing;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.Optional;
import org.tandem.pairing.solver.BinaryProgram;
import org.tandem.pairing.solver.ProgramSolver;

/** SCIP of OR-Tools, to be compared with CP-SAT: branch and bound in floating point. */
final class ScipProgram implements ProgramSolver {

    @Override
    public Answer maximise(BinaryProgram program, long[] objective, Optional<boolean[]> hint, Duration atMost) {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver("SCIP");
        solver.setTimeLimit(atMost.toMillis());
        MPVariable[] variables = new MPVariable[program.variables()];
        MPObjective aim = solver.objective();
        for (int v = 0; v < variables.length; v++) {
            variables[v] = solver.makeBoolVar("");
            aim.setCoefficient(variables[v], objective[v]);
        }
        aim.setMaximization();
        for (BinaryProgram.Row row : program.rows()) {
            MPConstraint constraint = solver.makeConstraint(row.least(), row.most());
            for (int k = 0; k < row.variables().length; k++) {
                constraint.setCoefficient(variables[row.variables()[k]], row.coefficients()[k]);
            }
        }
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        return answer(solver, solver.solve(parameters), variables);
    }

    private static Answer answer(MPSolver solver, MPSolver.ResultStatus status, MPVariable[] variables) {
        return switch (status) {
            case OPTIMAL, FEASIBLE -> {
                boolean[] values = new boolean[variables.length];
                for (int v = 0; v < values.length; v++) {
                    values[v] = variables[v].solutionValue() > 0.5;
                }
                yield new Answer(Optional.of(values), Math.round(solver.objective().value()), Math.round(solver.objective().bestBound()),
                        status == MPSolver.ResultStatus.OPTIMAL);
            }
            case INFEASIBLE -> new Answer(Optional.empty(), 0, 0, true);
            default -> new Answer(Optional.empty(), 0, Long.MAX_VALUE, false);
        };
    }
}
