package org.tandem.schedule;

/** What a run came of. */
public enum RunCause {
    CALENDAR, PUBLICATION, BY_HAND
}
