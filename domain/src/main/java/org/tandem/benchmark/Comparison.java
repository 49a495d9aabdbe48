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
        return outside(interval.lower() > benchmark, direction);
    }

    /** Two figures that both have an interval: similar when the intervals overlap or touch. */
    public static Comparison of(Interval interval, Interval other, ImprovementDirection direction) {
        return interval.overlaps(other) ? SIMILAR : outside(interval.lower() > other.upper(), direction);
    }

    /** Against a target, which is met when reached; without judgement not compared. */
    public static Comparison withTarget(double value, double target, ImprovementDirection direction) {
        if (direction == ImprovementDirection.NO_JUDGEMENT) {
            return NOT_COMPARED;
        }
        return direction.atLeastAsGood(value, target) ? BETTER : WORSE;
    }

    private static Comparison outside(boolean higher, ImprovementDirection direction) {
        return switch (direction) {
            case HIGHER_BETTER -> higher ? BETTER : WORSE;
            case LOWER_BETTER -> higher ? WORSE : BETTER;
            case NO_JUDGEMENT -> higher ? HIGHER : LOWER;
        };
    }
}
