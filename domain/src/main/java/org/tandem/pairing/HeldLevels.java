package org.tandem.pairing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.BinaryProgram;
import org.tandem.pairing.solver.ProgramSolver;
import org.tandem.pairing.solver.ProgramSolver.Answer;

/** A binary program that is maximised level by level: what a level reaches is held while the next is looked at. */
final class HeldLevels {

    private final ProgramSolver solver;
    private final Duration work;
    private BinaryProgram program;
    private boolean[] best;
    private boolean proven = true;

    /**
     * @param work  for each question to the solver
     * @param known values that keep the constraints
     */
    HeldLevels(ProgramSolver solver, Duration work, BinaryProgram program, boolean[] known) {
        this.solver = solver;
        this.work = work;
        this.program = program;
        this.best = known;
    }

    /** Values of the best found so far. */
    boolean[] best() {
        return best;
    }

    /** Whether every level so far is proven. */
    boolean isProven() {
        return proven;
    }

    int variables() {
        return program.variables();
    }

    /** Maximises an objective and holds it. */
    Answer level(long[] objective) {
        Answer answer = solver.maximise(program, objective, Optional.of(best), work);
        answer.values().filter(values -> sum(values, objective) >= sum(best, objective)).ifPresent(values -> best = values);
        proven &= answer.proven();
        hold(objective, sum(best, objective));
        return answer;
    }

    private void hold(long[] objective, long value) {
        int[] some = IntStream.range(0, objective.length).filter(v -> objective[v] != 0).toArray();
        if (some.length > 0) {
            program.constrain(some, Arrays.stream(some).mapToLong(v -> objective[v]).toArray(), value,
                    Arrays.stream(objective).map(Math::abs).sum());
        }
    }

    /** Leaves variables out for good if that is possible, and says whether it is. */
    boolean isPossibleWithout(int... variables) {
        BinaryProgram tried = new BinaryProgram(program);
        Arrays.stream(variables).forEach(v -> tried.fix(v, false));
        Answer answer = solver.maximise(tried, new long[tried.variables()], Optional.empty(), work);
        proven &= answer.proven() || answer.values().isPresent();
        answer.values().ifPresent(values -> {
            best = values;
            program = tried;
        });
        return answer.values().isPresent();
    }

    /** Variables, as many of which are one as of some others. */
    int[] counting(int[] others, int count) {
        int[] counters = IntStream.range(0, count).map(k -> program.variable()).toArray();
        int taken = (int) Arrays.stream(others).filter(v -> best[v]).count();
        best = Arrays.copyOf(best, program.variables());
        IntStream.range(0, count).forEach(k -> best[counters[k]] = k < taken);
        int[] all = IntStream.concat(Arrays.stream(others), Arrays.stream(counters)).toArray();
        long[] coefficients = new long[all.length];
        Arrays.fill(coefficients, 1);
        Arrays.fill(coefficients, 0, others.length, -1);
        program.constrain(all, coefficients, 0, 0);
        return counters;
    }

    /** Whether no other choice among the first variables keeps all levels. */
    boolean isOnlyChoice(int variables) {
        int[] used = IntStream.range(0, variables).filter(v -> best[v]).toArray();
        if (used.length == 0) {
            return true;
        }
        BinaryProgram other = new BinaryProgram(program);
        other.atMost(used.length - 1L, used);
        return solver.maximise(other, new long[other.variables()], Optional.empty(), work).isImpossible();
    }

    private static long sum(boolean[] values, long[] objective) {
        return IntStream.range(0, objective.length).filter(v -> values[v]).mapToLong(v -> objective[v]).sum();
    }
}
