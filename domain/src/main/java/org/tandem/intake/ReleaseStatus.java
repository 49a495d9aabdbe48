package org.tandem.intake;

/** Where a release stands between its arrival and its end. */
public enum ReleaseStatus {
    /** Its file has arrived; it is being read and stored. */
    STAGING,
    /** Read, checked and stored; nothing of it shows in figures. */
    STAGED,
    /** In force. */
    PUBLISHED,
    /** Was in force and is so no longer. */
    WITHDRAWN,
    /** Refused while it was read, or put aside before it was ever published. */
    REJECTED
}
