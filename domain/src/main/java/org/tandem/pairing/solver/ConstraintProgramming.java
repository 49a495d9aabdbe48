package org.tandem.pairing.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * CP-SAT of OR-Tools: branch and bound with learning on whole numbers, so that its optimum and its bound are exact. The native
 * library is loaded once in a virtual machine, by the class loader of the library.
 */
public final class ConstraintProgramming implements ProgramSolver {

    private static final double NANOS = 1e9;
    /** Where a machine is so busy that counted work takes this many times as long, the clock ends it after all. */
    private static final double PATIENCE = 20;
    private static final int EVERY_CONSTRAINT_IN_THE_RELAXATION = 2;

    @Override
    public Answer maximise(BinaryProgram program, long[] objective, Optional<boolean[]> hint, Duration atMost) {
        load();
        CpModel model = new CpModel();
        BoolVar[] variables = new BoolVar[program.variables()];
        Arrays.setAll(variables, v -> model.newBoolVar(""));
        for (BinaryProgram.Row row : program.rows()) {
            Literal[] some = Arrays.stream(row.variables()).mapToObj(v -> variables[v]).toArray(Literal[]::new);
            model.addLinearConstraint(LinearExpr.weightedSum(some, row.coefficients()), row.least(), row.most());
        }
        boolean aim = Arrays.stream(objective).anyMatch(c -> c != 0);
        if (aim) {
            model.maximize(LinearExpr.weightedSum(variables, objective));
        }
        hint.ifPresent(values -> {
            for (int v = 0; v < values.length; v++) {
                model.addHint(variables[v], values[v] ? 1 : 0);
            }
        });
        return answer(solver(atMost), model, variables, aim);
    }

    /** One thread, because several would race and give now one optimum, now another. */
    private static CpSolver solver(Duration atMost) {
        CpSolver solver = new CpSolver();
        double work = atMost.toNanos() / NANOS;
        solver.getParameters().setNumWorkers(1).setMaxDeterministicTime(work).setMaxTimeInSeconds(work * PATIENCE)
                .setLinearizationLevel(EVERY_CONSTRAINT_IN_THE_RELAXATION);
        return solver;
    }

    private static Answer answer(CpSolver solver, CpModel model, BoolVar[] variables, boolean aim) {
        CpSolverStatus status = solver.solve(model);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> {
                boolean[] values = new boolean[variables.length];
                for (int v = 0; v < values.length; v++) {
                    values[v] = solver.booleanValue(variables[v]);
                }
                yield new Answer(Optional.of(values), aim ? Math.round(solver.objectiveValue()) : 0,
                        aim ? (long) Math.floor(solver.bestObjectiveBound()) : 0, status == CpSolverStatus.OPTIMAL);
            }
            case INFEASIBLE -> new Answer(Optional.empty(), 0, 0, true);
            case UNKNOWN -> new Answer(Optional.empty(), 0, Long.MAX_VALUE, false);
            default -> throw new IllegalStateException("The solver calls its program " + status + ": " + model.validate());
        };
    }

    private static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (LinkageError | RuntimeException missing) {
            throw new SolverMissing(missing);
        }
    }
}
