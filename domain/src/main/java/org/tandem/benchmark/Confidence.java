package org.tandem.benchmark;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Confidence limits at one level, by the formulas of OHID's technical guidance (PHEindicatormethods 2.1.0): Wilson's score
 * method for proportions, Byar's method for counts from ten and the exact Poisson limits below, Student's t for means. z is not
 * rounded to 1.96.
 *
 * @param level from 0.9 to below 1
 */
public record Confidence(double level) {

    /** The level of comparisons. */
    public static final Confidence LEVEL_95 = new Confidence(0.95);

    /** The level of alarms. */
    public static final Confidence LEVEL_998 = new Confidence(0.998);

    private static final double LOWEST = 0.9;
    private static final double BYAR_FROM = 10;
    private static final double SMALLEST_START = 1e-12;
    private static final int REFINEMENTS = 3;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z_95 = z(LEVEL_95.level);
    private static final double Z_998 = z(LEVEL_998.level);

    public Confidence {
        if (!(level >= LOWEST && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies from 0.9 to below 1, not at " + level + ".");
        }
    }

    /** Limits of count / of, as a fraction (Wilson 1927). */
    public Interval proportion(double count, double of) {
        if (!(of > 0 && count >= 0 && count <= of)) {
            throw new IllegalArgumentException("A proportion needs a count from 0 to its denominator above 0, not " + count + " of " + of + ".");
        }
        double z = z();
        double half = z * Math.sqrt(z * z + 4 * count * (1 - count / of));
        double divisor = 2 * (of + z * z);
        double lower = count == 0 ? 0 : (2 * count + z * z - half) / divisor;
        double upper = count == of ? 1 : (2 * count + z * z + half) / divisor;
        return new Interval(lower, upper);
    }

    /** Limits of a count of events; a count need not be whole. */
    public Interval count(double events) {
        if (!(events >= 0) || Double.isInfinite(events)) {
            throw new IllegalArgumentException("A count of events is not negative: " + events);
        }
        return events < BYAR_FROM ? exact(events) : byarLimits(events);
    }

    /**
     * Byar's limits of a count whatever its size, as directly standardised rates use them.
     *
     * @param events above 0
     */
    public Interval byar(double events) {
        if (!(events > 0) || Double.isInfinite(events)) {
            throw new IllegalArgumentException("Byar's limits need a count above 0, not " + events + ".");
        }
        return byarLimits(events);
    }

    /**
     * Limits of a mean by Student's t.
     *
     * @param n    number of values, at least 2
     * @param mean arithmetic mean, in the unit of the values
     * @param sd   standard deviation with n − 1, at least 0
     */
    public Interval mean(int n, double mean, double sd) {
        if (n < 2 || !(sd >= 0)) {
            throw new IllegalArgumentException("Limits of a mean need two values and their standard deviation, not " + n + " and " + sd + ".");
        }
        double half = student(n - 1) * sd / Math.sqrt(n);
        return new Interval(mean - half, mean + half);
    }

    /** The library's quantile is within an absolute tolerance; Newton's method carries it to the last digits. */
    private double student(int degreesOfFreedom) {
        TDistribution t = TDistribution.of(degreesOfFreedom);
        double tail = (1 - level) / 2;
        double q = t.inverseSurvivalProbability(tail);
        for (int i = 0; i < REFINEMENTS; i++) {
            q += (t.survivalProbability(q) - tail) / t.density(q);
        }
        return q;
    }

    /** Byar's formula whatever the count; the lower limit is negative for very small ones. */
    private Interval byarLimits(double x) {
        double z = z();
        double lower = x * Math.pow(1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)), 3);
        double upper = (x + 1) * Math.pow(1 - 1 / (9 * (x + 1)) + z / (3 * Math.sqrt(x + 1)), 3);
        return new Interval(lower, upper);
    }

    /** Exact Poisson limits whatever the count. */
    Interval exact(double x) {
        double tail = (1 - level) / 2;
        double lower = x == 0 ? 0 : chiSquared(tail, 2 * x) / 2;
        return new Interval(lower, chiSquared(1 - tail, 2 * x + 2) / 2);
    }

    /**
     * Quantile. The library's answer is within an absolute tolerance; steps of Newton's method on the logarithms, where the
     * lower tail is a straight line, carry it to full relative precision for small values too.
     */
    static double chiSquared(double probability, double degreesOfFreedom) {
        ChiSquaredDistribution distribution = ChiSquaredDistribution.of(degreesOfFreedom);
        double q = Math.max(distribution.inverseCumulativeProbability(probability), SMALLEST_START);
        for (int i = 0; i < REFINEMENTS; i++) {
            double reached = distribution.cumulativeProbability(q);
            double slope = q * distribution.density(q) / reached;
            q *= Math.exp((Math.log(probability) - Math.log(reached)) / slope);
        }
        return q;
    }

    /** Quantile of the normal distribution that the limits lie at, e.g. 1.95996… */
    public double z() {
        return level == LEVEL_95.level ? Z_95 : level == LEVEL_998.level ? Z_998 : z(level);
    }

    private static double z(double level) {
        return NORMAL.inverseCumulativeProbability(0.5 + level / 2);
    }
}
