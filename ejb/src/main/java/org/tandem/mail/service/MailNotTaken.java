package org.tandem.mail.service;

/** A letter was not taken by the mail server. The message is for people and names no address; the cause is for the log. */
public class MailNotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean serverAway;

    MailNotTaken(String message, boolean serverAway, Throwable cause) {
        super(message, cause);
        this.serverAway = serverAway;
    }

    /** Whether the server itself could not be spoken to, so that other letters would fare no better. */
    public boolean isServerAway() {
        return serverAway;
    }
}
