package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.access.Caller;
import org.tandem.access.OpenSignIn;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.Settings;

/**
 * Sign-ins on the pages, which all nodes know: a session of a node stands for one of them, and a node without a session goes on
 * with the one whose token the browser brings.
 */
@Stateless
public class OpenSignIns {

    /**
     * A sign-in and the token for the browser, which is kept nowhere else.
     *
     * @param id for the session
     */
    public record Begun(long id, String token) {
    }

    /**
     * A sign-in that counts.
     *
     * @param isToBeNoted whether its use is to be noted by {@link #noteUse}
     */
    public record Found(long id, Caller caller, boolean isToBeNoted) {
    }

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    /** Sessions count from their last request, notes may be older. */
    private static final Duration SLACK = OpenSignIn.BETWEEN_NOTES.multipliedBy(5);

    @Inject
    private OpenSignInRepository signIns;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Callers callers;
    @Inject
    private SignedIn signedIn;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public OpenSignIns() {
    }

    OpenSignIns(OpenSignInRepository signIns, AccountRepository accounts, Callers callers, SignedIn signedIn, AuditTrail audit, Settings settings, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.callers = callers;
        this.signedIn = signedIn;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins one for a person who was let in. */
    public Begun begin(SignIns.Opened opened, boolean byOrganisation) {
        UserAccount account = accounts.findByName(opened.caller().name())
                .orElseThrow(() -> new NotFound("No account '" + opened.caller().name() + "'."));
        signIns.removeEnded(account.id(), account.sessionGeneration());
        String token = Passwords.random(TOKEN_BYTES);
        OpenSignIn signIn = new OpenSignIn(account, RememberedSignIns.sha256(token), opened.sessionGeneration(), byOrganisation, clock.instant());
        signIns.add(signIn);
        return new Begun(signIn.id(), token);
    }

    /** The person of a session, unless the sign-in has ended, on whichever node, or the person may no longer come in. */
    public Optional<Found> find(long id) {
        Instant now = clock.instant();
        return signIns.find(id).filter(s -> s.isOpenAt(now)).map(s -> new Found(id, callerOf(s), s.isToBeNotedAt(now)));
    }

    /** Notes that the person asked for something, from which the time without a request counts. */
    public void noteUse(long id) {
        signIns.noteUse(id, clock.instant());
    }

    /**
     * The person of a browser that this node has no session for, unless the sign-in has ended. It is written to the audit trail.
     *
     * @param token   as the browser brought it
     * @param address from which it came
     */
    public Optional<Found> carryOn(String token, String address) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return signIns.findByToken(RememberedSignIns.sha256(token)).filter(s -> s.isCarriedOnAt(now, longestUnused())).map(s -> {
            Found found = new Found(s.id(), callerOf(s), false);
            signedIn.as(found.caller());
            audit.done("SIGN_IN", s.account().name(), "carried on by node " + settings.nodeName() + ", signed in at " + s.begunAt() + ", from " + address);
            signIns.noteUse(s.id(), now);
            return found;
        });
    }

    /**
     * Lets one go on after the account ended all its sessions at the wish of the person who is asking; answers its new token, nothing when
     * it ended meanwhile.
     */
    public Optional<Begun> goOn(long id, int generation) {
        return signIns.find(id).map(s -> {
            String token = Passwords.random(TOKEN_BYTES);
            s.goOn(RememberedSignIns.sha256(token), generation);
            return new Begun(id, token);
        });
    }

    /** Ends one on all nodes. */
    public void end(long id) {
        signIns.remove(id);
    }

    /** Removes what nobody can go on with; answers how many. */
    public int removeUnused() {
        return signIns.removeUnusedSince(clock.instant().minus(longestUnused()).minus(SLACK));
    }

    private Duration longestUnused() {
        return Duration.ofMinutes(settings.sessionMinutes());
    }

    private Caller callerOf(OpenSignIn signIn) {
        return signIn.isByOrganisation() ? signIn.account().asCallerOfOrganisation() : callers.of(signIn.account());
    }
}
