package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.pairing.solver.FlowProblem;
import org.tandem.pairing.solver.FlowSolution;
import org.tandem.pairing.solver.ShortestAugmentingPath;

class WeightLineTest {

    private static final int LENGTH = 24;

    private static FlowProblem draw(SplittableRandom random, int width) {
        int rows = random.nextInt(2, 5);
        int columns = random.nextInt(2, 5);
        FlowProblem.Builder builder = new FlowProblem.Builder(rows, columns, width);
        IntStream.range(0, rows).forEach(i -> builder.row(i, 1));
        IntStream.range(0, columns).forEach(j -> builder.column(j, random.nextInt(1, 3)));
        IntStream.range(0, rows * columns).filter(k -> k == 0 || random.nextInt(5) > 0).forEach(k -> builder.pair(k / columns, k % columns, new long[width]));
        return builder.build();
    }

    /** One component a row, as tiers have it. */
    private static long[] gains(SplittableRandom random, FlowProblem problem, int greatest) {
        long[] gains = new long[problem.edges() * problem.width()];
        IntStream.range(0, problem.edges()).forEach(e -> gains[e * problem.width() + problem.rowOf(e) % problem.width()] = random.nextInt(greatest));
        return gains;
    }

    private static boolean wins(FlowProblem problem, long[] first, long[] last, int edge, int point) {
        long[] gains = new long[first.length];
        Arrays.setAll(gains, k -> first[k] * (LENGTH - point) + last[k] * point);
        FlowSolution solution = new ShortestAugmentingPath().solve(problem.withGains(gains));
        return Arrays.stream(solution.lossIfForced(edge).orElseThrow()).allMatch(l -> l == 0);
    }

    @Test
    void the_first_point_at_which_a_pair_wins_is_the_one_that_solving_every_point_finds() {
        SplittableRandom random = new SplittableRandom(71);
        int found = 0;
        for (int n = 0; n < 300; n++) {
            FlowProblem problem = draw(random, random.nextInt(1, 3));
            int greatest = random.nextBoolean() ? 5 : 1000;
            long[] first = gains(random, problem, greatest);
            long[] last = gains(random, problem, greatest);
            int after = random.nextInt(LENGTH);
            WeightLine line = new WeightLine(problem, new ShortestAugmentingPath(), 0, first, last, LENGTH);
            int[] all = IntStream.rangeClosed(after + 1, LENGTH).filter(t -> wins(problem, first, last, 0, t)).toArray();
            assertThat(line.firstAfter(after).stream().toArray()).as("line %d", n).isEqualTo(Arrays.stream(all).limit(1).toArray());
            found += all.length > 0 && all.length < LENGTH - after ? 1 : 0;
        }
        assertThat(found).as("lines that win at some points only").isGreaterThan(20);
    }
}
