package org.tandem.access.service;

import jakarta.enterprise.context.RequestScoped;
import org.tandem.access.Caller;

/** Who is asking in this request. Set by the authentication mechanism, or by a job for the application itself. */
@RequestScoped
public class SignedIn {

    private Caller caller = Caller.NOBODY;

    /** The person, {@link Caller#NOBODY} before sign-in. */
    public Caller caller() {
        return caller;
    }

    /** Says who is asking. */
    public void as(Caller who) {
        this.caller = who;
    }
}
