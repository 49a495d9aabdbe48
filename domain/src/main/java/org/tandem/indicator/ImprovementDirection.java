package org.tandem.indicator;

/** In which direction an indicator improves. */
public enum ImprovementDirection {
    HIGHER_BETTER, LOWER_BETTER, NO_JUDGEMENT;

    /** Whether a value is at least as good as another; without judgement never. */
    public boolean atLeastAsGood(double value, double other) {
        return switch (this) {
            case HIGHER_BETTER -> value >= other;
            case LOWER_BETTER -> value <= other;
            case NO_JUDGEMENT -> false;
        };
    }

    /** Whether a value is better than another; without judgement never. */
    public boolean better(double value, double other) {
        return switch (this) {
            case HIGHER_BETTER -> value > other;
            case LOWER_BETTER -> value < other;
            case NO_JUDGEMENT -> false;
        };
    }
}
