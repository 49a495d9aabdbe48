package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tandem.access.UserAccount;
import org.tandem.access.service.SignIns.Answer;
import org.tandem.access.service.SignIns.Closed;
import org.tandem.access.service.SignIns.CodeNeeded;
import org.tandem.access.service.SignIns.Later;
import org.tandem.access.service.SignIns.Opened;
import org.tandem.access.service.SignIns.Wrong;
import org.tandem.audit.service.AuditTrail;

/** The second step of signing in on the page: the one-time code of somebody whose password was right. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CodeSignIns {

    private static final String SIGN_IN = "SIGN_IN";

    @Inject
    private AccountRepository accounts;
    @Inject
    private CodeChecks codes;
    @Inject
    private SignInLimit limit;
    @Inject
    private SignInDelays delays;
    @Inject
    private SignInRecord record;
    @Inject
    private Callers callers;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Tries a code. {@link Closed} also says that the account was changed since the password was right, so that it has to be
     * typed again.
     *
     * @param half whose password was right, and when
     */
    public Answer byCode(CodeNeeded half, String typed, String address) {
        Optional<UserAccount> found = accounts.findByName(half.name())
                .filter(a -> a.isOpenAt(clock.instant()) && a.sessionGeneration() == half.sessionGeneration() && a.codesSince().isPresent());
        if (found.isEmpty()) {
            return new Closed();
        }
        if (limit.isReached(address, half.name())) {
            return new Later(limit.rest());
        }
        Optional<Duration> wait = delays.remaining(half.name());
        if (wait.isPresent()) {
            refused(half, address, "not looked at, after too many wrong tries in a row");
            return new Later(wait.get());
        }
        return codes.take(found.get().id(), typed).map(kind -> right(found.get(), kind, address)).orElseGet(() -> wrong(half, address));
    }

    private Answer right(UserAccount account, CodeChecks.Kind kind, String address) {
        delays.clear(account.name());
        record.signedIn(account, "on the sign-in page with a " + (kind == CodeChecks.Kind.RECOVERY ? "recovery" : "one-time") + " code, from " + address);
        return new Opened(callers.of(account), account.sessionGeneration());
    }

    private Answer wrong(CodeNeeded half, String address) {
        refused(half, address, "right password, wrong code");
        Optional<Duration> wait = delays.failed(half.name());
        wait.ifPresent(w -> audit.refused("LOCK_OUT", half.name(), "from " + address + ": closed for " + w.toSeconds() + " s after a wrong code"));
        return wait.<Answer>map(Later::new).orElseGet(Wrong::new);
    }

    private void refused(CodeNeeded half, String address, String why) {
        limit.failed(address, half.name());
        audit.refused(SIGN_IN, half.name(), "on the sign-in page, from " + address + ": " + why);
    }
}
