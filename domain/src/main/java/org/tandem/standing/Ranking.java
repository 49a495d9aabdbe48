package org.tandem.standing;

import java.util.Arrays;
import java.util.Collection;

/** Order of a set of values of which higher is better. Equal values share the middle of their places. */
final class Ranking {

    private final double[] ascending;

    Ranking(Collection<Double> values) {
        this(values.stream().mapToDouble(v -> v).toArray());
    }

    Ranking(double[] values) {
        ascending = new double[values.length];
        Arrays.setAll(ascending, i -> values[i] + 0.0);
        Arrays.sort(ascending);
    }

    int size() {
        return ascending.length;
    }

    /** 1 is best; equal values share the best of their ranks. */
    int rank(double value) {
        return 1 + ascending.length - upper(value);
    }

    /** 0 lowest-placed, 1 best-placed; the middle where there is only one value. */
    double score(double value) {
        return ascending.length < 2 ? 0.5 : (twiceFromBottom(value) - 2) / (2.0 * (ascending.length - 1));
    }

    boolean inLowestOneIn(int parts, double value) {
        return parts * twiceFromBottom(value) <= 2 * ascending.length;
    }

    boolean inBestOneIn(int parts, double value) {
        return parts * (2 * ascending.length + 2 - twiceFromBottom(value)) <= 2 * ascending.length;
    }

    /** Twice the place from the bottom, so that the middle of two equal values is a whole number. */
    private int twiceFromBottom(double value) {
        return lower(value) + upper(value) + 1;
    }

    private int lower(double value) {
        int at = Arrays.binarySearch(ascending, value + 0.0);
        int i = at < 0 ? -at - 1 : at;
        while (i > 0 && ascending[i - 1] == value) {
            i--;
        }
        return i;
    }

    private int upper(double value) {
        int i = lower(value);
        while (i < ascending.length && ascending[i] == value) {
            i++;
        }
        return i;
    }
}
