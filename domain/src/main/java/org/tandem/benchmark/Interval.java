package org.tandem.benchmark;

/**
 * Confidence limits in the unit of the figure.
 *
 * @param lower at most {@code upper}
 * @param upper at least {@code lower}
 */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("The lower limit " + lower + " lies above the upper limit " + upper + ".");
        }
    }

    /** Whether a value lies between the limits or on one of them. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Whether two intervals have a point in common; touching counts. */
    public boolean overlaps(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }

    /** Both limits times a number above zero. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    /** Both limits divided by a number above zero. */
    public Interval dividedBy(double divisor) {
        return new Interval(lower / divisor, upper / divisor);
    }
}
