package org.tandem.retention.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tandem.access.service.AccountErasure;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.OpenSignIns;
import org.tandem.audit.service.AuditErasure;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.Settings;

/** The steps of looking for personal data that are no longer needed, each in a transaction of its own. */
@Stateless
public class Retention {

    private static final int AT_ONCE = 1000;

    @Inject
    private PersonRepository runs;
    @Inject
    private AccountErasure endedAccounts;
    @Inject
    private Accounts accounts;
    @Inject
    private OpenSignIns openSignIns;
    @Inject
    private AuditErasure trail;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public Retention() {
    }

    Retention(PersonRepository runs, AccountErasure endedAccounts, Accounts accounts, OpenSignIns openSignIns, AuditErasure trail, AuditTrail audit, Settings settings, Clock clock) {
        this.runs = runs;
        this.endedAccounts = endedAccounts;
        this.accounts = accounts;
        this.openSignIns = openSignIns;
        this.trail = trail;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it is this node's turn; once a night over all nodes. */
    public boolean begin() {
        return runs.runForChange().begin(settings.nodeName(), clock.instant());
    }

    /** Accounts that ended longer ago than they are kept. */
    public List<String> endedAccounts() {
        return settings.endedAccountsKeptDays() == 0 ? List.of() : endedAccounts.endedBefore(endedBefore());
    }

    /** Accounts that ended before this moment are erased. */
    public Instant endedBefore() {
        return clock.instant().minus(Duration.ofDays(settings.endedAccountsKeptDays()));
    }

    /** Takes people out of some old records of sign-ins; answers how many, fewer than a thousand when none is left. */
    public int someSignIns() {
        return settings.signInRecordsKeptDays() == 0 ? 0 : trail.signInsBefore(signInsBefore(), AT_ONCE);
    }

    /** Writes down what was done, and removes tokens that ended as long ago, and sign-ins on the pages that nobody can go on with. */
    public void end(int erasedAccounts, int erasedSignIns) {
        openSignIns.removeUnused();
        int tokens = settings.signInRecordsKeptDays() == 0 ? 0 : accounts.removeTokensEndedBefore(signInsBefore());
        audit.done("RETENTION", "personal data", "%d accounts and %d records of sign-ins erased, %d ended tokens removed".formatted(erasedAccounts, erasedSignIns, tokens));
    }

    private Instant signInsBefore() {
        return clock.instant().minus(Duration.ofDays(settings.signInRecordsKeptDays()));
    }

    static boolean isMore(int done) {
        return done == AT_ONCE;
    }
}
