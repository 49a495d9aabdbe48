package org.tandem.pairing.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Assignments of random costs on one thread; {@code docs/performance.md} has the command that gives the peer the same problems
 * in size and kind.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class AssignmentBenchmark {

    private static final int DIFFERENT = 10_000;
    private static final int SIDE = 60;
    private static final long GREATEST = 100_000_000;

    private final ShortestAugmentingPath solver = new ShortestAugmentingPath();
    private final List<FlowProblem> small = new ArrayList<>();
    private FlowProblem capacitated;

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (int n = 0; n < DIFFERENT / 10; n++) {
            small.add(problem(random, SIDE, SIDE, 1, 1));
        }
        capacitated = problem(random, 200, 120, 1, 2);
    }

    private static FlowProblem problem(SplittableRandom random, int rows, int columns, int rowCapacity, int columnCapacity) {
        FlowProblem.Builder builder = new FlowProblem.Builder(rows, columns, 1);
        for (int j = 0; j < columns; j++) {
            builder.column(j, columnCapacity);
        }
        for (int i = 0; i < rows; i++) {
            builder.row(i, rowCapacity);
            for (int j = 0; j < columns; j++) {
                builder.pair(i, j, random.nextLong(GREATEST));
            }
        }
        return builder.build();
    }

    /** A thousand problems ten times over fit into the heap of a small machine; each is solved from the beginning. */
    @Benchmark
    public long tenThousandOf60By60() {
        long sum = 0;
        for (int n = 0; n < DIFFERENT; n++) {
            sum += solver.solve(small.get(n % small.size())).total()[0];
        }
        return sum;
    }

    @Benchmark
    public long capacitated200By120() {
        return solver.solve(capacitated).total()[0];
    }
}
