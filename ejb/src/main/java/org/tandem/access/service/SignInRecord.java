package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;

/** Writes down who came in and went out. */
@Stateless
public class SignInRecord {

    @Inject
    private AccountRepository accounts;
    @Inject
    private Callers callers;
    @Inject
    private AuditTrail audit;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    /** Somebody came in; from here on the person is the one who is asking. */
    public void signedIn(UserAccount account, String how) {
        signedIn.as(callers.of(account));
        accounts.noteSignIn(account, clock.instant());
        audit.done("SIGN_IN", account.name(), how);
    }

    /** An account is tied to a person of the organisation's own sign-in. */
    public void bound(UserAccount account, String identity) {
        signedIn.as(account.asCallerOfOrganisation());
        audit.done("BIND_USER", account.name(), identity);
    }

    /** The person who is asking leaves. */
    public void signedOut(String address) {
        if (signedIn.caller().isSignedIn()) {
            audit.done("SIGN_OUT", signedIn.caller().name(), "from " + address);
        }
    }
}
