package org.tandem.pairing.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our own flow and branch and bound of OR-Tools on the same random problems. */
class TwoSolversTest {

    private static FlowProblem draw(SplittableRandom random) {
        int rows = random.nextInt(1, 12);
        int columns = random.nextInt(1, 12);
        int width = random.nextInt(1, 4);
        boolean coarse = random.nextBoolean();
        int mostOfRow = random.nextInt(1, 3);
        FlowProblem.Builder builder = new FlowProblem.Builder(rows, columns, width);
        for (int j = 0; j < columns; j++) {
            builder.column(j, random.nextInt(0, 4));
        }
        for (int i = 0; i < rows; i++) {
            builder.row(i, random.nextInt(0, mostOfRow + 1));
            for (int j = 0; j < columns; j++) {
                if (random.nextInt(4) > 0) {
                    builder.pair(i, j, random.longs(width, coarse ? -1 : -20_000_000, coarse ? 3 : 100_000_000).toArray());
                }
            }
        }
        return builder.build();
    }

    private static void agree(long seed, int problems) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 0; n < problems; n++) {
            FlowProblem problem = draw(random);
            FlowSolution flow = new ShortestAugmentingPath().solve(problem);
            assertThat(flow.certificate().provesOptimum()).as("problem %d", n).isTrue();
            assertThat(new FlowAsProgram(problem).best(new ConstraintProgramming())).as("problem %d", n).isEqualTo(flow.total());
        }
    }

    @Test
    void hundreds_of_random_problems_are_worth_the_same_to_both() {
        agree(61, 200);
    }

    @Test
    @Tag("long")
    void thousands_of_random_problems_are_worth_the_same_to_both() {
        agree(62, 5000);
    }
}
