package org.tandem.benchmark;

import java.util.List;

/**
 * Mean width of the middle half of providers over the periods of a year, when each provider counts as often as a bootstrap drew it.
 * Every period is sorted once for all draws.
 */
final class SpreadWidth {

    private final double[][] sorted;
    private final int[][] whose;

    /** @param figures by provider and period, NaN where there is none */
    SpreadWidth(List<double[]> figures, int from, int year) {
        sorted = new double[year][];
        whose = new int[year][];
        for (int p = 0; p < year; p++) {
            int at = from + p;
            ValueOrder order = new ValueOrder(figures.stream().mapToDouble(f -> f[at] + 0.0).toArray());
            sorted[p] = order.sorted();
            whose[p] = new int[sorted[p].length];
            for (int i = 0; i < figures.size(); i++) {
                if (!Double.isNaN(figures.get(i)[at])) {
                    whose[p][order.place(i)] = i;
                }
            }
        }
    }

    /** @param times how often each provider counts */
    double of(int[] times) {
        double sum = 0;
        for (int p = 0; p < sorted.length; p++) {
            sum += middleHalf(repeated(sorted[p], whose[p], times));
        }
        return sum / sorted.length;
    }

    private static double[] repeated(double[] sorted, int[] whose, int[] times) {
        int n = 0;
        for (int provider : whose) {
            n += times[provider];
        }
        double[] all = new double[n];
        int at = 0;
        for (int k = 0; k < sorted.length; k++) {
            for (int again = times[whose[k]]; again > 0; again--) {
                all[at++] = sorted[k];
            }
        }
        return all;
    }

    private static double middleHalf(double[] sorted) {
        return sorted.length == 0 ? 0 : QuartileMethod.type7(sorted, 0.75) - QuartileMethod.type7(sorted, 0.25);
    }
}
