package org.tandem.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
        int[] groups(double[] sorted, int quantiles) {
            int[] groups = new int[sorted.length];
            int group = 1;
            double cut = type7(sorted, 1.0 / quantiles);
            for (int i = 0; i < sorted.length; i++) {
                while (group < quantiles && !isNotAbove(sorted[i], cut)) {
                    group++;
                    cut = type7(sorted, (double) group / quantiles);
                }
                groups[i] = group;
            }
            return groups;
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
        int[] groups(double[] sorted, int quantiles) {
            int size = sorted.length / quantiles;
            int larger = sorted.length % quantiles;
            int inLarger = larger * (size + 1);
            return IntStream.range(0, sorted.length).map(i -> i < inLarger ? i / (size + 1) + 1 : larger + (i - inLarger) / size + 1).toArray();
        }
    },

    /** By rank, ties at the lowest: phe_quantile of PHEindicatormethods. Cuts that are shown are those of type 7. */
    PHE("rank, ties at the lowest (phe_quantile)") {
        @Override
        OptionalDouble cut(double[] sorted, int k, int quantiles) {
            return TYPE_7.cut(sorted, k, quantiles);
        }

        @Override
        int[] groups(double[] sorted, int quantiles) {
            return Arrays.stream(sorted).mapToInt(v -> phe(firstOf(sorted, v) + 1, sorted.length, quantiles)).toArray();
        }

        @Override
        int[] fromHighest(double[] sorted) {
            return Arrays.stream(sorted).mapToInt(v -> phe(sorted.length - firstAbove(sorted, v) + 1, sorted.length, QUARTERS)).toArray();
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

    /** The group of each value. */
    abstract int[] groups(double[] sorted, int quantiles);

    /** Lower quartile (1), median (2) or upper quartile (3) as a value. */
    public OptionalDouble quartile(double[] sorted, int k) {
        return cut(sorted, k, QUARTERS);
    }

    /** Quarter 1 to 4 of each value, 1 with the lowest values; empty below four values. */
    Optional<int[]> quarters(double[] sorted) {
        return sorted.length < QUARTERS ? Optional.empty() : Optional.of(groups(sorted, QUARTERS));
    }

    /** Quarter 1 to 4 of each value, 1 with the highest values; empty below four values. */
    Optional<int[]> quartersFromHighest(double[] sorted) {
        return sorted.length < QUARTERS ? Optional.empty() : Optional.of(fromHighest(sorted));
    }

    /**
     * Methods by rank rank anew from the highest, so ties go with the better-placed group in both directions; the others number
     * the same groups the other way round.
     */
    int[] fromHighest(double[] sorted) {
        return Arrays.stream(groups(sorted, QUARTERS)).map(group -> QUARTERS + 1 - group).toArray();
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

    /** Index of the first value equal to one that is there: the number of smaller values. Halves without a guess that could fail. */
    static int firstOf(double[] sorted, double value) {
        int from = 0;
        for (int left = sorted.length; left > 0; ) {
            int half = left + 1 >>> 1;
            from += sorted[from + half - 1] < value ? half : 0;
            left -= half;
        }
        return from;
    }

    /** The number of values not above one that is there. */
    static int firstAbove(double[] sorted, double value) {
        int at = firstOf(sorted, value);
        while (at < sorted.length && sorted[at] == value) {
            at++;
        }
        return at;
    }
}
