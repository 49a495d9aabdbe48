package org.tandem.benchmark;

/**
 * Control limits of the public health funnel plot (PHEindicatormethods 2.1.0, OHID technical guidance), without over-dispersion.
 * The funnel with over-dispersion is {@link Funnel}.
 */
public final class ControlLimits {

    /**
     * A point of the funnel of ratios: at which expected counts so many observed events lie exactly on a limit.
     *
     * @param observed    events
     * @param whereHigh   expected events below which the observed ones are significantly many; empty limit at 0 observed is 0
     * @param whereLow    expected events above which the observed ones are significantly few
     */
    public record RatioPoint(double observed, double whereHigh, double whereLow) {
    }

    private ControlLimits() {
    }

    /**
     * Limits around an average proportion at a denominator (Wilson's score method turned round), held between 0 and 1.
     *
     * @param average proportion of all units, a fraction
     * @param of      denominator above 0
     */
    public static Interval proportion(double average, double of, Confidence confidence) {
        if (!(of > 0) || !(average >= 0 && average <= 1)) {
            throw new IllegalArgumentException("Control limits need an average from 0 to 1 and a denominator above 0, not %s and %s."
                    .formatted(average, of));
        }
        double half = confidence.z() * Math.sqrt(average * (1 - average) / of);
        return new Interval(Math.max(0, average - half), Math.min(1, average + half));
    }

    /** Where a number of observed events lies on the exact Poisson limits of the funnel of ratios. */
    public static RatioPoint ratio(double observed, Confidence confidence) {
        double tail = (1 - confidence.level()) / 2;
        double whereHigh = observed == 0 ? 0 : Confidence.chiSquared(tail, 2 * observed) / 2;
        return new RatioPoint(observed, whereHigh, Confidence.chiSquared(1 - tail, 2 * observed + 2) / 2);
    }
}
