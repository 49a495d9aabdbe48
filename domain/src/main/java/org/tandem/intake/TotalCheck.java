package org.tandem.intake;

import java.util.Locale;
import org.tandem.shared.Period;

/**
 * The total that a file prints beside the sum of its rows.
 *
 * @param published what the total row says
 * @param sum       of the accepted rows
 */
public record TotalCheck(String indicator, Period period, Counts published, Counts sum) {

    /** Whole counts may be written as decimals of at most this difference (sums of printed decimals). */
    private static final double TOLERANCE = 1e-6;

    /** A numerator and a denominator. */
    public record Counts(double numerator, double denominator) {

        /** Both parts added. */
        public Counts plus(Counts other) {
            return new Counts(numerator + other.numerator, denominator + other.denominator);
        }

        @Override
        public String toString() {
            return "%s of %s".formatted(plain(numerator), plain(denominator));
        }

        private static String plain(double count) {
            return count == Math.rint(count) ? String.format(Locale.UK, "%,d", (long) count) : String.format(Locale.UK, "%,.2f", count);
        }
    }

    /** Whether England equals the published total. */
    public boolean equal() {
        return near(published.numerator, sum.numerator) && near(published.denominator, sum.denominator);
    }

    /** For people. */
    public String sentence() {
        return equal()
                ? "England equals the published total: %s.".formatted(published)
                : "England does not equal the published total: the rows add up to %s, the file says %s.".formatted(sum, published);
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
    }
}
