package org.tandem.pairing.solver;

import java.util.Arrays;

/**
 * Arithmetic of gains: vectors of whole numbers, kept one after the other in a flat array and compared component by
 * component, the first that differs decides. They form an ordered group, so that shortest paths and duality hold for them
 * as they do for plain numbers.
 */
final class Gains {

    /** Above every distance, and still far from overflow when another vector is added. */
    static final long UNREACHED = Long.MAX_VALUE / 4;

    private Gains() {
    }

    static int compare(long[] a, int at, long[] b, int bt, int width) {
        for (int k = 0; k < width; k++) {
            long x = a[at + k];
            long y = b[bt + k];
            if (x != y) {
                return x < y ? -1 : 1;
            }
        }
        return 0;
    }

    static int sign(long[] a, int at, int width) {
        for (int k = 0; k < width; k++) {
            if (a[at + k] != 0) {
                return a[at + k] < 0 ? -1 : 1;
            }
        }
        return 0;
    }

    static void add(long[] to, int tt, long[] what, int wt, int width, long times) {
        for (int k = 0; k < width; k++) {
            to[tt + k] += times * what[wt + k];
        }
    }

    static long[] at(long[] flat, int index, int width) {
        return Arrays.copyOfRange(flat, index * width, index * width + width);
    }
}
