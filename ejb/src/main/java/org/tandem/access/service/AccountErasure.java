package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditErasure.Person;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;

/** Takes a person out of an account that has ended, with tokens, one-time codes and confirmations of roles. */
@Stateless
public class AccountErasure {

    private static final int PSEUDONYM_BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccountRepository accounts;
    @Inject
    private CodeChecks codes;
    @Inject
    private Callers callers;
    @Inject
    private AdministratorsOnly administrators;
    @Inject
    private SignInDelays delays;
    @Inject
    private Clock clock;

    public AccountErasure() {
    }

    AccountErasure(AccountRepository accounts, CodeChecks codes, Callers callers, AdministratorsOnly administrators, SignInDelays delays, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.callers = callers;
        this.administrators = administrators;
        this.delays = delays;
        this.clock = clock;
    }

    /**
     * As an administrator asks for it.
     *
     * @param version of the account, as it was looked at
     * @throws Refused while the person can still come in, for the account for emergencies and those of the demonstration
     */
    public Person onRequest(String name, int version) {
        administrators.require();
        UserAccount account = accounts.allForChange().stream().filter(a -> a.name().equals(name) && !a.isErased()).findFirst()
                .orElseThrow(() -> new NotFound("No account '" + name + "'."));
        if (account.rowVersion() != version) {
            throw new Stale("The account was changed since you opened this page, so nothing was done. Look at it as it is now and decide again.");
        }
        if (account.isForEmergencies() || callers.isOfDemonstration(name)) {
            throw new Refused("NOBODYS_ACCOUNT", "This account belongs to no single person, so there is nothing to erase.");
        }
        if (account.isOpenAt(clock.instant())) {
            throw new Refused("STILL_OPEN", "The person can still sign in. Lock the account first, and erase then.");
        }
        return erase(account);
    }

    /** Sign-in names of accounts to which nobody could come in since a moment. */
    public List<String> endedBefore(Instant moment) {
        return accounts.all().stream().filter(a -> a.isEndedBefore(moment) && isErasable(a)).map(UserAccount::name).toList();
    }

    /** Because it ended long ago; nothing when it was opened again meanwhile. */
    public Optional<Person> ended(String name, Instant moment) {
        return accounts.allForChange().stream().filter(a -> a.name().equals(name) && a.isEndedBefore(moment) && isErasable(a)).findFirst().map(this::erase);
    }

    private boolean isErasable(UserAccount a) {
        return !a.isErased() && !a.isForEmergencies() && !a.isOpenAt(clock.instant()) && !callers.isOfDemonstration(a.name());
    }

    private Person erase(UserAccount account) {
        byte[] bits = new byte[PSEUDONYM_BYTES];
        RANDOM.nextBytes(bits);
        Person person = new Person(account.name(), account.terms().displayName(), account.organisationName().orElse(null), "erased-" + HexFormat.of().formatHex(bits));
        codes.forget(account.id());
        delays.clear(account.name());
        account.erase(person.pseudonym(), clock.instant());
        accounts.forgetTraces(account);
        return person;
    }
}
