package org.tandem.pairing.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Assignments on one thread, each from the beginning. The gains are those of SplitMix64, so that {@code src/bench/python/assignments.py}
 * gives SciPy the very same problems; both print the sum of the optima, which must agree. Problems are made before the clock runs, in both.
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
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final ShortestAugmentingPath solver = new ShortestAugmentingPath();
    private final List<FlowProblem> different = new ArrayList<>(DIFFERENT);
    private FlowProblem capacitated;
    private long state;
    private long sum;

    @Setup
    public void make() {
        state = 1;
        FlowProblem shape = shape(SIDE, SIDE, 1);
        for (int n = 0; n < DIFFERENT; n++) {
            different.add(shape.withGains(gains(shape.edges())));
        }
        FlowProblem wide = shape(200, 120, 2);
        capacitated = wide.withGains(gains(wide.edges()));
    }

    private static FlowProblem shape(int rows, int columns, int places) {
        FlowProblem.Builder builder = new FlowProblem.Builder(rows, columns, 1);
        for (int j = 0; j < columns; j++) {
            builder.column(j, places);
        }
        for (int i = 0; i < rows; i++) {
            builder.row(i, 1);
            for (int j = 0; j < columns; j++) {
                builder.pair(i, j, 0);
            }
        }
        return builder.build();
    }

    private long[] gains(int count) {
        long[] gains = new long[count];
        for (int e = 0; e < count; e++) {
            state += GOLDEN;
            long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            gains[e] = ((z ^ z >>> 31) >>> 1) % GREATEST;
        }
        return gains;
    }

    @Benchmark
    public long tenThousandOf60By60() {
        sum = 0;
        for (FlowProblem problem : different) {
            sum += solver.solve(problem).total()[0];
        }
        return sum;
    }

    @Benchmark
    public long capacitated200By120() {
        sum = solver.solve(capacitated).total()[0];
        return sum;
    }

    @TearDown
    public void tell() {
        System.out.printf("sum of the optima: %d%n", sum);
    }
}
