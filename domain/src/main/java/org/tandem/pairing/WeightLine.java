package org.tandem.pairing;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.FlowProblem;
import org.tandem.pairing.solver.FlowSolution;
import org.tandem.pairing.solver.PlanSolver;

/**
 * The flow while one weight moves point by point. The worth of every pair moves in a straight line, so the best worth with a pair forced
 * in lies below the chord between two points that are known, and the best worth of all lies above the lines of known plans: where the
 * chord runs below these lines the pair is in no best plan, and nothing need be solved. Both hold tier by tier as well.
 */
final class WeightLine {

    /**
     * One point that was solved.
     *
     * @param forced worth of the best plan with the pair, tier by tier
     * @param first  worth of the best plan at the first point
     * @param last   worth of the same plan at the last point
     * @param wins   whether the pair is in a best plan
     */
    private record Point(long[] forced, long[] first, long[] last, boolean wins) {
    }

    private final FlowProblem problem;
    private final PlanSolver flows;
    private final int edge;
    private final long[] first;
    private final long[] last;
    private final int length;
    private final TreeMap<Integer, Point> points = new TreeMap<>();

    /**
     * @param edge   the pair that should come in
     * @param first  gains before the weight moves
     * @param last   gains at the last point
     * @param length number of the last point
     */
    WeightLine(FlowProblem problem, PlanSolver flows, int edge, long[] first, long[] last, int length) {
        this.problem = problem;
        this.flows = flows;
        this.edge = edge;
        this.first = first;
        this.last = last;
        this.length = length;
    }

    /** The least point after one at which some best plan uses the pair. */
    OptionalInt firstAfter(int point) {
        if (point >= length) {
            return OptionalInt.empty();
        }
        return after(point, length);
    }

    private OptionalInt after(int low, int high) {
        int[] open = IntStream.range(low + 1, high).filter(mayWinBetween(low, at(low), high, at(high))).toArray();
        if (open.length == 0) {
            return at(high).wins ? OptionalInt.of(high) : OptionalInt.empty();
        }
        int middle = open[open.length / 2];
        OptionalInt before = after(low, middle);
        return before.isPresent() ? before : after(middle, high);
    }

    private IntPredicate mayWinBetween(int low, Point atLow, int high, Point atHigh) {
        return t -> {
            long[] chord = sum(atLow.forced, high - t, atHigh.forced, t - low);
            return Arrays.compare(chord, times(plan(atLow, t), high - low)) >= 0 && Arrays.compare(chord, times(plan(atHigh, t), high - low)) >= 0;
        };
    }

    /** Worth at a point of the plan that is best at another. */
    private long[] plan(Point known, int point) {
        return sum(known.first, length - point, known.last, point);
    }

    private Point at(int point) {
        return points.computeIfAbsent(point, t -> {
            FlowSolution best = flows.solve(problem.withGains(sum(first, length - t, last, t)));
            long[] loss = best.lossIfForced(edge).orElseThrow(() -> new IllegalStateException("A pair that may not be used is asked for."));
            return new Point(sum(best.total(), 1, loss, -1), worth(best, first), worth(best, last), Arrays.stream(loss).allMatch(l -> l == 0));
        });
    }

    private long[] worth(FlowSolution plan, long[] gains) {
        long[] worth = new long[problem.width()];
        plan.usedEdges().forEach(e -> Arrays.setAll(worth, k -> worth[k] + gains[e * problem.width() + k]));
        return worth;
    }

    private static long[] sum(long[] a, long timesA, long[] b, long timesB) {
        long[] sum = new long[a.length];
        Arrays.setAll(sum, k -> a[k] * timesA + b[k] * timesB);
        return sum;
    }

    private static long[] times(long[] a, long factor) {
        return Arrays.stream(a).map(x -> x * factor).toArray();
    }
}
