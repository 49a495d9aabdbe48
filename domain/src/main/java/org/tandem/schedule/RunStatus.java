package org.tandem.schedule;

/** How a run stands. */
public enum RunStatus {
    /** Its reports are being made. */
    RUNNING,
    /** The paper is there; of many reports those that could be made. */
    DONE,
    /** Nothing could be made. */
    FAILED,
    /** It was due while Tandem did not run, and a later one was due before it ran again. */
    MISSED
}
