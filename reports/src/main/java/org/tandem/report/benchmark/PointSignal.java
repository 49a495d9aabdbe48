package org.tandem.report.benchmark;

/** What a point of a process chart is: usual variation or a special cause for the better, for the worse or neither. */
public enum PointSignal {
    COMMON_CAUSE, IMPROVEMENT, CONCERN, NEUTRAL
}
