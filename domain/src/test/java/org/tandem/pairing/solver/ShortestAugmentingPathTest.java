package org.tandem.pairing.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortestAugmentingPathTest {

    private final ShortestAugmentingPath solver = new ShortestAugmentingPath();

    /** A small problem as plain lists, so that every choice can be tried. */
    private record Small(int[] rows, int[] columns, List<int[]> pairs, List<long[]> gains, int width, boolean spread) {

        FlowProblem problem(int[] capacityOfColumns) {
            FlowProblem.Builder b = new FlowProblem.Builder(rows.length, columns.length, width);
            IntStream.range(0, rows.length).forEach(i -> b.row(i, rows[i]));
            for (int j = 0; j < columns.length; j++) {
                b.column(j, capacityOfColumns[j]);
                for (int k = 0; spread && k < capacityOfColumns[j]; k++) {
                    b.placeCost(j, k, width - 1, 2L * k + 1);
                }
            }
            IntStream.range(0, pairs.size()).forEach(e -> b.pair(pairs.get(e)[0], pairs.get(e)[1], gains.get(e)));
            return b.build();
        }

        /** The best total of all choices that use the pairs of {@code must}. */
        long[] bruteForce(int must, int[] capacityOfColumns) {
            long[] best = null;
            for (int set = 0; set < 1 << pairs.size(); set++) {
                if ((set & must) == must && fits(set, capacityOfColumns)) {
                    long[] total = total(set);
                    best = best == null || Arrays.compare(total, best) > 0 ? total : best;
                }
            }
            return best;
        }

        List<Integer> firstList() {
            long[] best = bruteForce(0, columns);
            List<Integer> first = null;
            for (int set = 0; set < 1 << pairs.size(); set++) {
                if (fits(set, columns) && Arrays.equals(total(set), best)) {
                    int chosen = set;
                    List<Integer> list = IntStream.range(0, pairs.size()).filter(e -> (chosen >> e & 1) == 1).boxed().toList();
                    first = first == null || comesFirst(list, first) ? list : first;
                }
            }
            return first;
        }

        private static boolean comesFirst(List<Integer> a, List<Integer> b) {
            for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
                if (!a.get(k).equals(b.get(k))) {
                    return a.get(k) < b.get(k);
                }
            }
            return a.size() > b.size();
        }

        boolean fits(int set, int[] capacityOfColumns) {
            int[] r = new int[rows.length];
            int[] c = new int[columns.length];
            for (int e = 0; e < pairs.size(); e++) {
                if ((set >> e & 1) == 1 && (++r[pairs.get(e)[0]] > rows[pairs.get(e)[0]]
                        || ++c[pairs.get(e)[1]] > capacityOfColumns[pairs.get(e)[1]])) {
                    return false;
                }
            }
            return true;
        }

        long[] total(int set) {
            long[] total = new long[width];
            int[] load = new int[columns.length];
            for (int e = 0; e < pairs.size(); e++) {
                if ((set >> e & 1) == 1) {
                    Gains.add(total, 0, gains.get(e), 0, width, 1);
                    total[width - 1] -= spread ? 2L * load[pairs.get(e)[1]]++ + 1 : 0;
                }
            }
            return total;
        }
    }

    private static Small draw(SplittableRandom random) {
        int width = random.nextInt(1, 4);
        int[] rows = random.ints(random.nextInt(1, 5), 0, 3).toArray();
        int[] columns = random.ints(random.nextInt(1, 5), 0, 3).toArray();
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                all.add(new int[] {i, j});
            }
        }
        Collections.shuffle(all, new java.util.Random(random.nextLong()));
        List<int[]> pairs = new ArrayList<>(all.subList(0, Math.min(all.size(), random.nextInt(1, 11))));
        pairs.sort(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
        int range = random.nextBoolean() ? 4 : 1000;
        List<long[]> gains = pairs.stream().map(p -> random.longs(width, -1, range).toArray()).toList();
        return new Small(rows, columns, pairs, gains, width, random.nextBoolean());
    }

    @Test
    void thousands_of_small_problems_are_solved_as_trying_every_choice_solves_them() {
        SplittableRandom random = new SplittableRandom(20260101);
        for (int n = 0; n < 6000; n++) {
            Small small = draw(random);
            FlowSolution solution = solver.solve(small.problem(small.columns));
            assertThat(solution.total()).as("case %d", n).isEqualTo(small.bruteForce(0, small.columns));
            assertThat(solution.certificate().provesOptimum()).as("proof of case %d", n).isTrue();
        }
    }

    @Test
    void the_loss_of_forcing_a_pair_is_what_solving_again_gives() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n = 0; n < 3000; n++) {
            Small small = draw(random);
            FlowSolution solution = solver.solve(small.problem(small.columns));
            int edge = random.nextInt(small.pairs.size());
            long[] forced = small.bruteForce(1 << edge, small.columns);
            if (forced == null) {
                assertThat(solution.lossIfForced(edge)).as("case %d", n).isEmpty();
            } else {
                long[] loss = solution.total();
                Gains.add(loss, 0, forced, 0, small.width, -1);
                assertThat(solution.lossIfForced(edge)).as("case %d", n).hasValueSatisfying(l -> assertThat(l).isEqualTo(loss));
            }
        }
    }

    @Test
    void the_value_of_one_more_place_is_what_solving_again_gives() {
        SplittableRandom random = new SplittableRandom(11);
        for (int n = 0; n < 3000; n++) {
            Small drawn = draw(random);
            Small small = new Small(drawn.rows, drawn.columns, drawn.pairs, drawn.gains, drawn.width, false);
            FlowSolution solution = solver.solve(small.problem(small.columns));
            int column = random.nextInt(small.columns.length);
            int[] more = small.columns.clone();
            more[column]++;
            long[] gain = small.bruteForce(0, more);
            Gains.add(gain, 0, solution.total(), 0, small.width, -1);
            assertThat(solution.valueOfOneMore(column)).as("case %d", n).isEqualTo(gain);
        }
    }

    @Test
    void of_equal_optima_the_first_list_is_taken() {
        SplittableRandom random = new SplittableRandom(13);
        for (int n = 0; n < 3000; n++) {
            Small small = draw(random);
            FlowSolution solution = solver.solve(small.problem(small.columns));
            List<Integer> order = IntStream.range(0, small.pairs.size()).boxed().toList();
            assertThat(solution.firstInOrder(order)).as("case %d", n).isEqualTo(small.firstList());
        }
    }

    @Test
    void a_wrong_price_proves_nothing() {
        FlowProblem problem = new FlowProblem.Builder(1, 1, 1).row(0, 1).column(0, 1).pair(0, 0, 5).build();
        Flow flow = new Flow(problem);
        flow.use(0);
        flow.potential[0] = 7;
        assertThat(Certificate.of(flow).provesOptimum()).isFalse();
    }

    @Test
    void a_pair_given_twice_is_refused() {
        FlowProblem.Builder builder = new FlowProblem.Builder(1, 1, 1).pair(0, 0, 5).pair(0, 0, 6);
        org.assertj.core.api.Assertions.assertThatThrownBy(builder::build).hasMessageContaining("stands twice");
    }
}
