package org.tandem.benchmark;

import org.tandem.indicator.ImprovementDirection;

/**
 * How a figure compares with the benchmark by its 95 % and its 99.8 % interval, as in Fingertips with two levels: the wider
 * interval decides about the outer grades. The outer grades carry the suffix 998, the inner ones 95.
 */
public enum FiveGrades {
    BETTER_998, BETTER_95, SIMILAR, WORSE_95, WORSE_998, HIGHER_998, HIGHER_95, LOWER_95, LOWER_998;

    /**
     * Similar when the benchmark lies in the 95 % interval or on its limit; without judgement only higher or lower.
     *
     * @param at998 the wider interval
     */
    public static FiveGrades of(Interval at95, Interval at998, double benchmark, ImprovementDirection direction) {
        Comparison wide = Comparison.of(at998, benchmark, direction);
        return wide == Comparison.SIMILAR ? inner(Comparison.of(at95, benchmark, direction)) : outer(wide);
    }

    private static FiveGrades outer(Comparison comparison) {
        return switch (comparison) {
            case BETTER -> BETTER_998;
            case WORSE -> WORSE_998;
            case HIGHER -> HIGHER_998;
            case LOWER -> LOWER_998;
            case SIMILAR, NOT_COMPARED -> SIMILAR;
        };
    }

    private static FiveGrades inner(Comparison comparison) {
        return switch (comparison) {
            case BETTER -> BETTER_95;
            case WORSE -> WORSE_95;
            case HIGHER -> HIGHER_95;
            case LOWER -> LOWER_95;
            case SIMILAR, NOT_COMPARED -> SIMILAR;
        };
    }
}
