package org.tandem.schedule;

/** When a schedule runs. */
public sealed interface Occasion permits MonthlyTime, NewRelease {

    /** As it is said, a complete sentence. */
    String words();
}
