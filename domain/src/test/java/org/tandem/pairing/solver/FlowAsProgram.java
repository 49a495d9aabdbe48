package org.tandem.pairing.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A transport problem as a binary program, so that both solvers can be asked the same. */
final class FlowAsProgram {

    private final FlowProblem problem;

    FlowAsProgram(FlowProblem problem) {
        this.problem = problem;
    }

    /** Rows and columns keep their capacities; places cost nothing here. */
    BinaryProgram program() {
        BinaryProgram program = new BinaryProgram();
        IntStream.range(0, problem.edges()).forEach(e -> program.variable());
        for (int i = 0; i < problem.rows; i++) {
            int row = i;
            program.atMost(problem.rowCapacity[i], IntStream.range(0, problem.edges()).filter(e -> problem.edgeRow[e] == row).toArray());
        }
        for (int j = 0; j < problem.columns; j++) {
            int column = j;
            program.atMost(problem.places[j], IntStream.range(0, problem.edges()).filter(e -> problem.edgeColumn[e] == column).toArray());
        }
        return program;
    }

    /** Gains component by component, each with the components before held: what a lexicographic optimum is worth. */
    long[] best(ProgramSolver solver) {
        BinaryProgram program = program();
        List<Long> values = new ArrayList<>();
        int[] all = IntStream.range(0, problem.edges()).toArray();
        for (int k = 0; k < problem.width; k++) {
            long[] objective = gains(k);
            ProgramSolver.Answer answer = solver.maximise(program, objective, java.util.Optional.empty(), java.time.Duration.ofSeconds(20));
            if (!answer.proven()) {
                throw new AssertionError("not proven");
            }
            values.add(answer.value());
            program.constrain(all, objective, answer.value(), Arrays.stream(objective).map(Math::abs).sum());
        }
        return values.stream().mapToLong(v -> v).toArray();
    }

    private long[] gains(int component) {
        return IntStream.range(0, problem.edges()).mapToLong(e -> problem.gain[e * problem.width + component]).toArray();
    }
}
