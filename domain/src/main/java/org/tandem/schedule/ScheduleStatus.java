package org.tandem.schedule;

/** Whether a schedule runs. */
public enum ScheduleStatus {
    ACTIVE,
    /** A person wants no runs for now. */
    PAUSED,
    /** Its person may no longer have the paper made. */
    STOPPED
}
