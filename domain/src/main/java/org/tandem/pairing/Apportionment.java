package org.tandem.pairing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts of a whole so that they add up to the rounded whole: every part is rounded down, and the units that are
 * missing go to the parts with the largest rest (Hamilton's method; at equal rests to the earlier part).
 */
final class Apportionment {

    private Apportionment() {
    }

    /**
     * Parts divided by {@code divisor} that add up to {@code whole}.
     *
     * @param parts   not negative
     * @param divisor positive
     * @param whole   the rounded sum, which differs from the sum of the parts rounded down by at most their number
     */
    static long[] of(long[] parts, long divisor, long whole) {
        long[] rounded = new long[parts.length];
        long missing = whole;
        for (int k = 0; k < parts.length; k++) {
            rounded[k] = Math.floorDiv(parts[k], divisor);
            missing -= rounded[k];
        }
        List<Integer> byRest = IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.comparingLong((Integer k) -> -Math.floorMod(parts[k], divisor)).thenComparing(k -> k)).toList();
        for (int k = 0; k < missing; k++) {
            rounded[byRest.get(k)]++;
        }
        return rounded;
    }
}
