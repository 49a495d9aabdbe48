package org.tandem.benchmark;

import java.util.Arrays;

/**
 * Where each of some values stands among the others. Equal values stand in the order in which they were given; NaN has no place.
 * Sorts once, value and number of each packed into one word, so that no place need be looked up.
 */
final class ValueOrder {

    private final double[] sorted;
    private final int[] place;
    private final int[] below;
    private final int[] above;

    /** Of values without a negative zero, which sorts but does not count. */
    ValueOrder(double[] values) {
        int[] order = order(values);
        sorted = new double[order.length];
        place = new int[values.length];
        below = new int[values.length];
        above = new int[values.length];
        for (int k = 0; k < order.length; k++) {
            sorted[k] = values[order[k]];
            place[order[k]] = k;
        }
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && sorted[to] == sorted[from]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                below[order[k]] = from;
                above[order[k]] = order.length - to;
            }
        }
    }

    /** Numbers of the values from the lowest on. Those that agree in all but their last digits are put right after the sort. */
    private static int[] order(double[] values) {
        long mask = Long.highestOneBit(Math.max(1, values.length)) * 2 - 1;
        long[] keys = new long[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                long bits = Double.doubleToRawLongBits(values[i]);
                keys[n++] = (bits ^ bits >> Long.SIZE - 1 & Long.MAX_VALUE) & ~mask | i;
            }
        }
        Arrays.sort(keys, 0, n);
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            int i = (int) (keys[k] & mask);
            int at = k;
            while (at > 0 && values[order[at - 1]] > values[i]) {
                order[at] = order[--at];
            }
            order[at] = i;
        }
        return order;
    }

    /** Values in ascending order. */
    double[] sorted() {
        return sorted;
    }

    /** Place of a value in that order, from 0. */
    int place(int value) {
        return place[value];
    }

    /** Number of smaller values. */
    int below(int value) {
        return below[value];
    }

    /** Number of greater values. */
    int above(int value) {
        return above[value];
    }
}
