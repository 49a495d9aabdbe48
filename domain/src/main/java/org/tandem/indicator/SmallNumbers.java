package org.tandem.indicator;

/**
 * From which size on the figures of an indicator may be shown: below, somebody could be told from them. None counted is no
 * small number.
 *
 * @param fewest  the smallest count that may be shown, at least 2
 * @param counted what must not be smaller
 */
public record SmallNumbers(int fewest, Counted counted) {

    /** What is looked at. */
    public enum Counted {
        /** The denominator, e.g. how many answered. */
        CASES,
        /** Denominator, numerator and, of a share, what is left of the denominator. */
        CASES_AND_EVENTS
    }

    public SmallNumbers {
        if (fewest < 2) {
            throw new IllegalArgumentException("From " + fewest + " on nothing would be withheld.");
        }
    }

    /**
     * Whether a figure must not be shown.
     *
     * @param number      the figure
     * @param numerator   NaN where it was not published
     * @param denominator NaN where it was not published
     */
    public boolean hides(double number, double numerator, double denominator, IndicatorKind kind) {
        if (isSmall(kind == IndicatorKind.COUNT ? number : denominator)) {
            return true;
        }
        return counted == Counted.CASES_AND_EVENTS
                && (isSmall(numerator) || kind == IndicatorKind.PROPORTION && isSmall(denominator - numerator));
    }

    private boolean isSmall(double count) {
        return count > 0 && count < fewest;
    }
}
