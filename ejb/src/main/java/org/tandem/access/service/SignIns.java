package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tandem.access.Caller;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;

/**
 * Signing in and out, each written to the audit trail with the address it came from, never with what was typed as a
 * password. A refused try is written in a transaction of its own; tries beyond {@link SignInLimit} are not looked at.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

    /** Where somebody signs in. */
    public enum Way {
        PAGE("on the sign-in page"), INTERFACE("by the interface"), TOKEN("with a token");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    /**
     * A try.
     *
     * @param address from which it came
     */
    public record Attempt(String name, String password, String address, Way way) {
    }

    /** How a try ended. */
    public sealed interface Answer {
    }

    /**
     * The person may come in.
     *
     * @param sessionGeneration number for the session, see {@link UserAccount#sessionGeneration()}
     */
    public record Opened(Caller caller, int sessionGeneration) implements Answer {
    }

    /** Name or password is not right. */
    public record Wrong() implements Answer {
    }

    /** The password is right, but an administrator locked the account, or its last day is over. */
    public record Closed() implements Answer {
    }

    /**
     * The password is right; the one-time code comes next, see {@link CodeSignIns}.
     *
     * @param sessionGeneration as it was when the password was right
     */
    public record CodeNeeded(String name, int sessionGeneration) implements Answer {
    }

    /** The account has one-time codes, so its password does not open the interface. */
    public record TokenNeeded() implements Answer {
    }

    /** Too many tries failed; the next is looked at after the wait. */
    public record Later(Duration untilNext) implements Answer {
    }

    private static final String SIGN_IN = "SIGN_IN";
    private static final String A_NAME = "[\\p{L}\\p{N}._@+-]{1,100}";

    @Inject
    private AccountRepository accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private RememberedSignIns remembered;
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

    /** Tries a name with a password. An unknown name costs as much time as a wrong password. */
    public Answer byPassword(Attempt attempt) {
        Optional<UserAccount> account = accounts.findByName(attempt.name()).filter(a -> !a.isErased());
        boolean known = account.filter(a -> remembered.knows(a.name(), attempt.password(), a.passwordHash())).isPresent();
        if (known && attempt.way() == Way.INTERFACE && account.get().isOpenAt(clock.instant()) && account.get().codesSince().isEmpty()) {
            return opened(account.get());
        }
        if (limit.isReached(attempt.address(), attempt.name())) {
            return new Later(limit.rest());
        }
        Optional<Duration> wait = delays.remaining(attempt.name());
        if (wait.isPresent()) {
            refused(attempt, "not looked at, after too many wrong passwords in a row");
            return new Later(wait.get());
        }
        return known || isRight(attempt, account) ? right(attempt, account.orElseThrow()) : wrong(attempt);
    }

    private boolean isRight(Attempt attempt, Optional<UserAccount> account) {
        if (account.isEmpty()) {
            passwords.hash(attempt.password());
            return false;
        }
        return passwords.matches(attempt.password(), account.get().passwordHash());
    }

    private Answer right(Attempt attempt, UserAccount account) {
        if (account.codesSince().isEmpty()) {
            delays.clear(account.name());
        }
        if (!account.isOpenAt(clock.instant())) {
            refused(attempt, account.isLocked() ? "the account is locked" : "the last day of the account is over");
            return new Closed();
        }
        if (account.codesSince().isPresent()) {
            return withCodes(attempt, account);
        }
        remembered.remember(account.name(), attempt.password(), account.passwordHash());
        record.signedIn(account, told(attempt));
        return opened(account);
    }

    /** The wait after wrong tries stays until the code is right too: whoever has the password must not guess codes for ever. */
    private Answer withCodes(Attempt attempt, UserAccount account) {
        if (attempt.way() == Way.PAGE) {
            return new CodeNeeded(account.name(), account.sessionGeneration());
        }
        refused(attempt, "the account has one-time codes, so its password does not open the interface");
        return new TokenNeeded();
    }

    private Answer wrong(Attempt attempt) {
        refused(attempt, "wrong name or password");
        Optional<Duration> wait = delays.failed(attempt.name());
        wait.ifPresent(w -> audit.refused("LOCK_OUT", subject(attempt), told(attempt) + ": closed for " + w.toSeconds() + " s"));
        return wait.<Answer>map(Later::new).orElseGet(Wrong::new);
    }

    /** A personal access token that opens nothing. */
    public Answer wrongToken(String address) {
        Attempt attempt = new Attempt("(token)", "", address, Way.TOKEN);
        if (limit.isReached(address, attempt.name())) {
            return new Later(limit.rest());
        }
        refused(attempt, "no token that is valid");
        return new Wrong();
    }

    /** Somebody leaves. */
    public void signedOut(String address) {
        record.signedOut(address);
    }

    private Opened opened(UserAccount account) {
        return new Opened(callers.of(account), account.sessionGeneration());
    }

    private void refused(Attempt attempt, String why) {
        boolean last = limit.failed(attempt.address(), attempt.name());
        audit.refused(SIGN_IN, subject(attempt), told(attempt) + ": " + why
                + (last ? "; further tries from there are neither looked at nor recorded before the next minute" : ""));
    }

    /** What cannot be a name may be a password in the wrong field, so it is not written down. */
    private static String subject(Attempt attempt) {
        return attempt.name().matches(A_NAME) || attempt.way() == Way.TOKEN ? attempt.name() : "(a text that cannot be a user name)";
    }

    private static String told(Attempt attempt) {
        return attempt.way().words + ", from " + attempt.address();
    }
}
