package org.tandem.job;

/** How far a part of a job is. */
public enum PartStatus {
    WAITING, DONE, FAILED
}
