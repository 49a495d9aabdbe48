package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;

/** A person's own one-time codes: setting them up, new recovery codes, doing without them again. */
@Stateless
public class OneTimeCodes {

    /**
     * How it stands.
     *
     * @param since        null when no codes are asked for
     * @param recoveryLeft recovery codes that are not used up
     */
    public record State(Instant since, long recoveryLeft) {
    }

    /**
     * Codes are asked for from now on.
     *
     * @param recovery          shown this once
     * @param sessionGeneration for the session of the person who is asking, which goes on
     */
    public record Confirmed(List<String> recovery, int sessionGeneration) {
    }

    private static final Logger LOG = Logger.getLogger(OneTimeCodes.class);

    @Inject
    private AccountRepository repository;
    @Inject
    private Callers callers;
    @Inject
    private Passwords passwords;
    @Inject
    private CodeChecks checks;
    @Inject
    private SecretBox box;
    @Inject
    private SignInDelays delays;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** How it stands with the person who is asking. */
    public State state(Caller owner) {
        UserAccount account = own(owner);
        return new State(account.codesSince().orElse(null), checks.recoveryLeft(account.id()));
    }

    /**
     * Begins to set codes up: answers a new secret, which counts once a code has confirmed it.
     *
     * @throws Refused when the password is not right; code {@code present}
     */
    public String begin(Caller owner, String password) {
        UserAccount account = own(owner);
        if (callers.isOfDemonstration(account.name())) {
            throw refused("present", "The accounts of the demonstration are shared, so they have no one-time codes.");
        }
        notWaiting(account, "present");
        if (password == null || !passwords.matches(password, account.passwordHash())) {
            wrong(account, "SET_UP_CODES", "the password was not right");
            throw refused("present", "Your present password is not right.");
        }
        return TimeCodes.newSecret();
    }

    /**
     * Ends the setting up: from now on codes are asked for, and sessions elsewhere end.
     *
     * @throws Refused when the code does not belong to the secret; code {@code code}
     */
    public Confirmed confirm(Caller owner, String secret, String code) {
        UserAccount account = own(owner);
        OptionalLong step = checks.confirms(secret, code);
        if (step.isEmpty()) {
            throw refused("code", "This is not the code that your app shows for Tandem now. Check that the time of your telephone is right, and type the next one.");
        }
        account.useCodes(clock.instant());
        checks.keep(account.id(), secret, step.getAsLong());
        audit.done("SET_UP_CODES", owner.name(), "");
        if (!box.isLocked()) {
            LOG.warn("A secret of one-time codes is kept unencrypted, because TANDEM_CODES_KEY is not set.");
        }
        return new Confirmed(checks.renewRecovery(account.id()), account.sessionGeneration());
    }

    /** New recovery codes in place of all earlier ones, against a code. */
    public List<String> renewRecovery(Caller owner, String code) {
        UserAccount account = taken(owner, "RENEW_RECOVERY_CODES", code);
        audit.done("RENEW_RECOVERY_CODES", owner.name(), "");
        return checks.renewRecovery(account.id());
    }

    /** Does without codes from now on, against a last one; answers the number for the session, which goes on. */
    public int end(Caller owner, String code) {
        UserAccount account = taken(owner, "END_CODES", code);
        account.endCodes();
        checks.forget(account.id());
        audit.done("END_CODES", owner.name(), "");
        return account.sessionGeneration();
    }

    private UserAccount taken(Caller owner, String action, String code) {
        UserAccount account = own(owner);
        notWaiting(account, "last");
        if (checks.take(account.id(), code).isEmpty()) {
            wrong(account, action, "the code was not right");
            throw refused("last", "The code is not right or was used before. Wait for the next one, or take a recovery code.");
        }
        return account;
    }

    private void notWaiting(UserAccount account, String field) {
        delays.remaining(account.name()).ifPresent(wait -> {
            throw refused(field, "Too many tries failed. The next is looked at in " + wait.toSeconds() + " seconds.");
        });
    }

    private void wrong(UserAccount account, String action, String why) {
        audit.refused(action, account.name(), why);
        delays.failed(account.name());
    }

    private UserAccount own(Caller owner) {
        return repository.findByName(owner.name()).orElseThrow(() -> new NotFound("No account '" + owner.name() + "'."));
    }

    private static Refused refused(String field, String sentence) {
        return new Refused("CODES_NOT_CHANGED", "Nothing was changed.", new Reason(field, sentence));
    }
}
