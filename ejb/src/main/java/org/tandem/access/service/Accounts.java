package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tandem.access.AccessToken;
import org.tandem.access.AccountTerms;
import org.tandem.access.Caller;
import org.tandem.access.EmailAddress;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.demonstration.DemonstrationUser;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.InstallationRepository;

/** Accounts: who they are, a person's own tokens and password. */
@Stateless
public class Accounts {

    /** A token's text, which is shown this one time, and its record. */
    public record NewToken(String text, AccessToken token) {
    }

    /** Fewest characters of a password. */
    public static final int LEAST_PASSWORD = PasswordRules.LEAST;

    private static final int TOKEN_BYTES = 32;
    private static final Duration TOKEN_LIFE = Duration.ofDays(365);

    @Inject
    private AccountRepository accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private InstallationRepository installation;
    @Inject
    private Callers callers;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The person with this name, if there is one who may come in. */
    public Optional<Caller> find(String name) {
        return open(name).map(callers::of);
    }

    /** Where notices for a person go; empty without an address or when the person may no longer come in. */
    public Optional<EmailAddress> emailOf(String name) {
        return open(name).flatMap(UserAccount::email);
    }

    /** Writes down where notices for the person who is asking go; null for nowhere. */
    public void sendNoticesTo(Caller owner, EmailAddress address) {
        own(owner).sendNoticesTo(address);
        audit.done("CHANGE_EMAIL", owner.name(), address == null ? "taken away" : "written down");
    }

    /** Everybody who may come in, by name, for features that ask people for something. */
    public List<Caller> people() {
        return accounts.all().stream().filter(a -> a.isOpenAt(clock.instant())).map(callers::of).toList();
    }

    private Optional<UserAccount> open(String name) {
        return accounts.findByName(name).filter(a -> a.isOpenAt(clock.instant()));
    }

    private UserAccount own(Caller owner) {
        return open(owner.name()).orElseThrow(() -> new NotFound("No account '" + owner.name() + "'."));
    }

    /** Checks a personal access token. */
    public Optional<Caller> verifyToken(String text) {
        return accounts.findToken(RememberedSignIns.sha256(text)).filter(t -> t.isValidAt(clock.instant()))
                .map(t -> callers.of(t.owner()));
    }

    /**
     * Makes a token for the person who is asking.
     *
     * @throws Refused while the person has a one-time password, or must set up one-time codes
     */
    public NewToken createToken(Caller owner, String label) {
        UserAccount account = own(owner);
        if (owner.isHeldToOwnAccount()) {
            throw new Refused("DUTY_FIRST", "Do first what this page asks of you; tokens come after that.");
        }
        String text = Passwords.random(TOKEN_BYTES);
        AccessToken token = new AccessToken(account, label, RememberedSignIns.sha256(text), clock.instant(), clock.instant().plus(TOKEN_LIFE));
        accounts.add(token);
        audit.done("CREATE_TOKEN", owner.name(), label);
        return new NewToken(text, token);
    }

    /** Ends a token of the person who is asking. */
    public void revokeToken(Caller owner, long id) {
        AccessToken token = accounts.findToken(id).filter(t -> t.owner().name().equals(owner.name()))
                .orElseThrow(() -> new NotFound("You have no token with the number " + id + "."));
        token.revoke(clock.instant());
        audit.done("REVOKE_TOKEN", owner.name(), token.label());
    }

    /** Tokens of a person, newest first. */
    public List<AccessToken> tokensOf(Caller owner) {
        return accounts.tokensOf(owner.name());
    }

    /** Makes an account with a password of the installation's choice; used at the first start. */
    public void create(String name, String password, AccountTerms terms) {
        createWithHash(name, passwords.hash(password), terms);
    }

    /** Makes the made-up people of the demonstration. Their password is published and shared, so its hash, which takes long, is too. */
    public void createForDemonstration(List<DemonstrationUser> people, String password) {
        if (!installation.isMadeUp()) {
            throw new IllegalStateException("A shared password belongs to made-up data only.");
        }
        String hash = passwords.hash(password);
        people.forEach(p -> createWithHash(p.name(), hash, new AccountTerms(p.personName(), p.roles(), p.scope(), null)));
    }

    private void createWithHash(String name, String hash, AccountTerms terms) {
        accounts.add(new UserAccount(name, hash, terms, clock.instant()));
        audit.done("CREATE_USER", name, AccountWords.of(terms));
    }

    /** Makes an account with a one-time password. */
    public UserAccount createWithOneTimePassword(String name, String password, AccountTerms terms) {
        UserAccount account = new UserAccount(name, "", terms, clock.instant());
        account.giveOneTimePassword(passwords.hash(password));
        accounts.add(account);
        audit.done("CREATE_USER", name, AccountWords.of(terms));
        return account;
    }

    /**
     * Gives the person who is asking a new password. Sessions and sign-ins that were remembered with the old one end.
     *
     * @return number for the session of the person who is asking, which goes on
     * @throws Refused when the old password is not right or the new one cannot be used; codes {@code old} and {@code new}
     */
    public int changePassword(Caller owner, String oldPassword, String newPassword) {
        UserAccount account = own(owner);
        if (callers.isOfDemonstration(account.name())) {
            throw notChanged("new", "The password of the demonstration is published and shared, so it stays as it is.");
        }
        if (oldPassword == null || !passwords.matches(oldPassword, account.passwordHash())) {
            audit.refused("CHANGE_PASSWORD", owner.name(), "the present password was not right");
            throw notChanged("old", "Your present password is not right.");
        }
        if (oldPassword.equals(newPassword)) {
            throw notChanged("new", "The new password is the present one; choose another.");
        }
        PasswordRules.against(newPassword, account).ifPresent(r -> {
            throw notChanged(r.rule(), r.sentence());
        });
        account.changePassword(passwords.hash(newPassword));
        audit.done("CHANGE_PASSWORD", owner.name(), "");
        return account.sessionGeneration();
    }

    private static Refused notChanged(String field, String sentence) {
        return new Refused("PASSWORD_NOT_CHANGED", "The password was not changed.", new Reason(field, sentence));
    }

    /** Removes the records of tokens that ended before a moment; answers how many. */
    public int removeTokensEndedBefore(Instant moment) {
        return accounts.removeTokensEndedBefore(moment);
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }
}
