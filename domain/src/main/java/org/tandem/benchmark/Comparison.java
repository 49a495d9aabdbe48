package org.tandem.benchmark;

import org.tandem.indicator.ImprovementDirection;

/** How a figure compares with the benchmark by its 95 % interval. */
public enum Comparison {
    BETTER, SIMILAR, WORSE, HIGHER, LOWER, NOT_COMPARED;

    /** Similar when the benchmark lies in the interval or on a limit; without judgement only higher or lower. */
    public static Comparison of(Interval interval, double benchmark, ImprovementDirection direction) {
        if (interval.contains(benchmark)) {
            return SIMILAR;
        }
        boolean higher = interval.lower() > benchmark;
        return switch (direction) {
            case HIGHER_BETTER -> higher ? BETTER : WORSE;
            case LOWER_BETTER -> higher ? WORSE : BETTER;
            case NO_JUDGEMENT -> higher ? HIGHER : LOWER;
        };
    }
}
