package org.tandem.job;

/** How far a job is. */
public enum JobStatus {
    /** Waits for its turn. */
    QUEUED,
    /** Somebody works on it. */
    RUNNING,
    /** Every report is made. */
    COMPLETED,
    /** It went to its end, and some reports could not be made; they are listed. */
    COMPLETED_WITH_ERRORS,
    /** No report could be made, or the job broke off again and again. */
    FAILED,
    /** A person stopped it; what was made is there. */
    STOPPED;

    /** Whether nothing of it is done or waits any more. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
