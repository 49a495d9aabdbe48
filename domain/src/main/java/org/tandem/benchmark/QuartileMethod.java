package org.tandem.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;

/**
 * Convention for quartiles. The three put some values into different groups, so the one in use is named beside every
 * position. Arguments are values in ascending order; groups are numbered from the lowest values.
 */
public enum QuartileMethod {

    /**
     * Cuts by linear interpolation at position (n−1)p + 1, as quantile type 7 of R and PERCENTILE.INC of spreadsheets, rounded
     * to ten decimals; a value belongs to the first group whose cut it does not exceed (Fingertips until 2025). Values are
     * rounded likewise here, else the digits behind the tenth would decide about a value that lies on a cut.
     */
    TYPE_7("linear interpolation (type 7)") {
        @Override
        OptionalDouble cut(double[] sorted, int k, int quantiles) {
            return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(type7(sorted, (double) k / quantiles));
        }

        @Override
        int groupOf(double[] sorted, int index, int quantiles) {
            for (int k = 1; k < quantiles; k++) {
                if (isNotAbove(sorted[index], type7(sorted, (double) k / quantiles))) {
                    return k;
                }
            }
            return quantiles;
        }
    },

    /**
     * Cuts the order into groups whose sizes differ by at most one, larger groups first, as NTILE of SQL; equal values can
     * land in different groups. The cut is the largest value of the group (Fingertips since 2025).
     */
    NTILE("groups of equal size (NTILE)") {
        @Override
        OptionalDouble cut(double[] sorted, int k, int quantiles) {
            return sorted.length < quantiles ? OptionalDouble.empty()
                    : OptionalDouble.of(sorted[k * (sorted.length / quantiles) + Math.min(k, sorted.length % quantiles) - 1]);
        }

        @Override
        int groupOf(double[] sorted, int index, int quantiles) {
            int size = sorted.length / quantiles;
            int larger = sorted.length % quantiles;
            int inLarger = larger * (size + 1);
            return index < inLarger ? index / (size + 1) + 1 : larger + (index - inLarger) / size + 1;
        }
    },

    /** By rank, ties at the lowest: phe_quantile of PHEindicatormethods. Cuts that are shown are those of type 7. */
    PHE("rank, ties at the lowest (phe_quantile)") {
        @Override
        OptionalDouble cut(double[] sorted, int k, int quantiles) {
            return TYPE_7.cut(sorted, k, quantiles);
        }

        @Override
        int groupOf(double[] sorted, int index, int quantiles) {
            int rank = firstOf(sorted, sorted[index]) + 1;
            return phe(rank, sorted.length, quantiles);
        }
    };

    private static final int QUARTERS = 4;
    private static final int DECIMALS = 10;
    private static final double FAR_APART = 1e-9;

    private final String words;

    QuartileMethod(String words) {
        this.words = words;
    }

    /** As it stands in a sentence after "quartiles by". */
    public String words() {
        return words;
    }

    /** The upper end of the k-th of so many groups; empty when there are too few values for it. */
    abstract OptionalDouble cut(double[] sorted, int k, int quantiles);

    abstract int groupOf(double[] sorted, int index, int quantiles);

    /** Lower quartile (1), median (2) or upper quartile (3) as a value. */
    public OptionalDouble quartile(double[] sorted, int k) {
        return cut(sorted, k, QUARTERS);
    }

    /** Quarter 1 to 4 of the value at an index, 1 with the lowest values; empty below four values. */
    OptionalInt quarter(double[] sorted, int index) {
        return sorted.length < QUARTERS ? OptionalInt.empty() : OptionalInt.of(groupOf(sorted, index, QUARTERS));
    }

    /**
     * Quarter 1 to 4, 1 with the highest values; empty below four values. Methods by rank rank anew from the highest, so
     * ties go with the better-placed group in both directions; the others number the same groups the other way round.
     */
    OptionalInt quarterFromHighest(double[] sorted, int index) {
        if (sorted.length < QUARTERS) {
            return OptionalInt.empty();
        }
        if (this == PHE) {
            int rank = sorted.length - firstAbove(sorted, sorted[index]) + 1;
            return OptionalInt.of(phe(rank, sorted.length, QUARTERS));
        }
        return OptionalInt.of(QUARTERS + 1 - groupOf(sorted, index, QUARTERS));
    }

    static int phe(int rank, int n, int quantiles) {
        double perGroup = (double) n / quantiles;
        int q = (int) Math.floor(quantiles + 1 - Math.ceil((n + 1 - rank) / perGroup));
        return q == 0 ? 1 : q;
    }

    static double type7(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** To ten decimals; rounding is dear and decides only where the two are closer than this. */
    private static boolean isNotAbove(double value, double cut) {
        return Math.abs(value - cut) > FAR_APART ? value < cut : tenDecimals(value) <= tenDecimals(cut);
    }

    private static double tenDecimals(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    /** Index of the first value equal to one that is there: the number of smaller values. */
    static int firstOf(double[] sorted, double value) {
        return halved(sorted, v -> v < value);
    }

    /** The number of values not above one. */
    static int firstAbove(double[] sorted, double value) {
        return halved(sorted, v -> v <= value);
    }

    /** How many values from the first hold a condition that no later value holds again. */
    private static int halved(double[] sorted, DoublePredicate holds) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(sorted[middle])) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
