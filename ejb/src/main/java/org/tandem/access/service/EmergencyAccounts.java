package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.tandem.access.AccountTerms;
import org.tandem.access.EmergencyAccess;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/** Opens the account for emergencies: an administrator with a password for one use, for an hour. */
@Stateless
public class EmergencyAccounts {

    private static final int SHORTEST_REASON = 10;
    private static final AccountTerms TERMS = new AccountTerms("Emergency access", Set.of(Role.ADMIN), Scope.NATIONAL, null);

    /**
     * What the person at the server needs to know.
     *
     * @param until first moment at which the account is closed again
     */
    public record Opened(String name, String password, Instant until) {
    }

    @Inject
    private AccountRepository accounts;
    @Inject
    private EmergencyRepository emergencies;
    @Inject
    private CodeChecks codes;
    @Inject
    private Passwords passwords;
    @Inject
    private SignInDelays delays;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    public EmergencyAccounts() {
    }

    EmergencyAccounts(AccountRepository accounts, EmergencyRepository emergencies, CodeChecks codes, Passwords passwords, SignInDelays delays,
                      AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.emergencies = emergencies;
        this.codes = codes;
        this.passwords = passwords;
        this.delays = delays;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens it anew; what an earlier emergency left behind (sessions, tokens, one-time codes, other roles) is gone.
     *
     * @throws Refused without a reason, or when a person's own account has its name
     */
    public Opened open(String reason, String node) {
        if (reason.length() < SHORTEST_REASON) {
            throw new Refused("NO_REASON", "Write into the file who you are and why emergency access is needed, in at least " + SHORTEST_REASON + " characters.",
                    new Reason("reason", "The reason is missing or too short."));
        }
        EmergencyAccess access = new EmergencyAccess(clock.instant(), node, reason);
        String password = Passwords.oneTime();
        UserAccount account = accounts.findByName(EmergencyAccess.ACCOUNT).orElseGet(this::made);
        if (!account.isForEmergencies() && account.id() != null) {
            throw new Refused("NAME_TAKEN", "An ordinary account has the name '" + EmergencyAccess.ACCOUNT + "', so emergency access cannot be opened.");
        }
        account.openForEmergency(passwords.hash(password), access.openUntil());
        account.change(TERMS, clock.instant());
        account.endCodes();
        if (account.id() == null) {
            accounts.add(account);
        }
        forgetWhatWasLeft(account);
        emergencies.add(access);
        audit.done("OPEN_EMERGENCY_ACCESS", account.name(), "until " + access.openUntil() + ", on node " + node + ": " + reason);
        return new Opened(account.name(), password, access.openUntil());
    }

    private UserAccount made() {
        return new UserAccount(EmergencyAccess.ACCOUNT, "", TERMS, clock.instant());
    }

    private void forgetWhatWasLeft(UserAccount account) {
        accounts.tokensOf(account.name()).forEach(t -> t.revoke(clock.instant()));
        codes.forget(account.id());
        delays.clear(account.name());
    }
}
