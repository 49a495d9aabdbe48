package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.access.AccessToken;
import org.tandem.access.AccountTerms;
import org.tandem.access.EmailAddress;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;

/**
 * What administrators do with accounts. Every change names the version that the administrator looked at and locks all
 * accounts while it is made, so that two administrators neither undo each other's change nor remove each other.
 */
@Stateless
public class UserAdministration {

    @Inject
    private AccountRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Callers callers;
    @Inject
    private AccountChecks checks;
    @Inject
    private Passwords passwords;
    @Inject
    private CodeChecks codes;
    @Inject
    private SignInDelays delays;
    @Inject
    private AdministratorsOnly administrators;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Makes an account; answers its one-time password, which is not shown again. */
    public String create(String name, AccountTerms terms, EmailAddress email) {
        administrators.require();
        checks.check(name, terms, null);
        if (repository.findByName(name).isPresent()) {
            throw new Refused("NAME_TAKEN", "The account was not saved.", new Reason("name", "Somebody has the user name '" + name + "' already; choose another."));
        }
        String password = Passwords.oneTime();
        accounts.createWithOneTimePassword(name, password, terms).sendNoticesTo(email);
        return password;
    }

    /** Changes name, roles, scope, last day and where notices go. */
    public void change(String name, int version, AccountTerms terms, EmailAddress email) {
        List<UserAccount> all = locked();
        UserAccount account = find(all, name, version);
        checks.check(name, terms, account.terms().lastDay());
        if (!terms.isLastingAdministrator()) {
            keepAnAdministrator(all, account);
        }
        String before = AccountWords.of(account.terms());
        boolean moved = !account.email().equals(Optional.ofNullable(email));
        account.change(terms, clock.instant());
        account.sendNoticesTo(email);
        audit.done("CHANGE_USER", name, "before: " + before + "; after: " + AccountWords.of(terms) + (moved ? "; another address for notices" : ""));
    }

    /** Keeps somebody out from now on; sessions and tokens no longer open anything. */
    public void lock(String name, int version) {
        List<UserAccount> all = locked();
        UserAccount account = find(all, name, version);
        keepAnAdministrator(all, account);
        String before = state(account);
        account.lock(clock.instant());
        account.endSessions();
        audit.done("LOCK_USER", name, "before: " + before + "; after: locked");
    }

    /** Lets somebody in again whom an administrator locked or wrong passwords closed. */
    public void unlock(String name, int version) {
        UserAccount account = find(locked(), name, version);
        String before = state(account);
        account.unlock();
        delays.clear(name);
        audit.done("UNLOCK_USER", name, "before: " + before + "; after: open");
    }

    private String state(UserAccount account) {
        String closed = delays.remaining(account.name()).isPresent() ? ", closed by wrong passwords" : "";
        return (account.isLocked() ? "locked" : "open") + closed;
    }

    /** Gives a password for one use, which ends every session; answers it this once. */
    public String giveOneTimePassword(String name, int version) {
        UserAccount account = find(locked(), name, version);
        if (callers.isOfDemonstration(name)) {
            throw new Refused("DEMONSTRATION_PASSWORD", "The password of the demonstration is published and shared, so it stays as it is.");
        }
        String password = Passwords.oneTime();
        account.giveOneTimePassword(passwords.hash(password));
        delays.clear(name);
        audit.done("ONE_TIME_PASSWORD", name, "");
        return password;
    }

    /** Takes the one-time codes of somebody away whose telephone is lost; the password alone opens the account until they are set up anew. */
    public void resetCodes(String name, int version) {
        UserAccount account = find(locked(), name, version);
        account.endCodes();
        codes.forget(account.id());
        audit.done("RESET_CODES", name, "");
    }

    /** Ends every session of somebody. */
    public void endSessions(String name, int version) {
        find(locked(), name, version).endSessions();
        audit.done("END_SESSIONS", name, "");
    }

    /** Ends every access token of somebody; answers how many there were. */
    public int revokeTokens(String name, int version) {
        find(locked(), name, version);
        List<AccessToken> valid = repository.tokensOf(name).stream().filter(t -> t.isValidAt(clock.instant())).toList();
        valid.forEach(t -> t.revoke(clock.instant()));
        audit.done("REVOKE_TOKENS", name, valid.stream().map(AccessToken::label).toList().toString());
        return valid.size();
    }

    private List<UserAccount> locked() {
        administrators.require();
        return repository.allForChange();
    }

    private static UserAccount find(List<UserAccount> all, String name, int version) {
        UserAccount account = all.stream().filter(a -> a.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("No account '" + name + "'."));
        if (account.isErased()) {
            throw new Refused("ERASED", "The data of this person were erased; the account stays closed for good.");
        }
        if (account.rowVersion() != version) {
            throw new Stale("The account of " + account.terms().displayName()
                    + " was changed since you opened this page, so nothing was done. Look at it as it is now and decide again.");
        }
        return account;
    }

    private static void keepAnAdministrator(List<UserAccount> all, UserAccount changed) {
        if (changed.isLastingAdministrator() && all.stream().noneMatch(a -> a != changed && a.isLastingAdministrator())) {
            throw new Refused("LAST_ADMINISTRATOR", "This is the last administrator whose account is open and does not end."
                    + " Make another one first.");
        }
    }
}
