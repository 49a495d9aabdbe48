package org.tandem.schedule;

/** How a notice to one person stands. */
public enum NoticeStatus {
    /** To be sent, for the first time or again. */
    WAITING,
    /** Taken by the mail server. */
    SENT,
    /** The mail server did not take it for too long. */
    GIVEN_UP,
    /** It was not tried, for a reason that stands beside it. */
    NOT_SENT
}
