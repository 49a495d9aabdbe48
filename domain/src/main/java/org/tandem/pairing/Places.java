package org.tandem.pairing;

import java.util.stream.IntStream;

/**
 * Places of supporters by number, for searches that try many plans.
 *
 * @param columnOf number of the supporter of each pair
 * @param free     pairs that each supporter can still take
 * @param worths   of the pairs, in whole millionths
 */
record Places(int[] columnOf, int[] free, long[] worths) {

    static Places of(AllocationProblem problem, long[] worths) {
        int[] columnOf = problem.edges().stream().mapToInt(c -> problem.columns().get(c.supporter())).toArray();
        int[] free = new int[problem.columns().size()];
        problem.columns().forEach((supporter, column) -> free[column] = problem.free(supporter));
        return new Places(columnOf, free, worths);
    }

    /** Worth of some pairs. */
    long worth(int[] pairs) {
        return IntStream.of(pairs).mapToLong(e -> worths[e]).sum();
    }

    /** Takes the places of some pairs out of what is left, or gives them back. */
    void move(int[] pairs, int[] left, int by) {
        for (int e : pairs) {
            left[columnOf[e]] += by;
        }
    }
}
