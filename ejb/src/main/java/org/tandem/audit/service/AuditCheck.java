package org.tandem.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.AuditChain;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.ChainCheck;

/** Looks whether the audit trail is as it was sealed, for administrators. */
@Stateless
public class AuditCheck {

    /**
     * What was found.
     *
     * @param holds    whether nothing was removed or altered and nothing waits too long for its seal
     * @param entries  sealed entries that were looked at
     * @param erased   entries among them whose texts were replaced by a pseudonym
     * @param waiting  entries that have waited for their seal for more than ten seconds
     * @param headHash hash of the last sealed entry; noted elsewhere, it proves that nobody wrote the chain anew
     * @param breaks   how many places do not hold
     * @param told     the first hundred of them
     */
    public record Finding(boolean holds, long entries, long erased, long waiting, String headHash, long breaks, List<ChainCheck.Break> told) {
    }

    private static final Logger LOG = Logger.getLogger(AuditCheck.class);
    private static final int AT_ONCE = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private AuditRepository entries;
    @Inject
    private Authority authority;
    @Inject
    private Clock clock;

    public AuditCheck() {
    }

    AuditCheck(AuditRepository entries, Authority authority, Clock clock) {
        this.entries = entries;
        this.authority = authority;
        this.clock = clock;
    }

    /** Reads the whole chain. */
    public Finding look() {
        authority.require(Permission.READ_AUDIT);
        AuditChain chain = entries.chain();
        ChainCheck check = walk(chain.sealedEntries());
        check.end(chain);
        long waiting = entries.countUnsealedBefore(clock.instant().minus(PATIENCE));
        boolean holds = check.breaks() == 0 && waiting == 0;
        LOG.logf(holds ? Logger.Level.INFO : Logger.Level.ERROR, "Audit trail: %d sealed entries, %d breaks, %d waiting, last hash %s",
                check.seen(), check.breaks(), waiting, chain.headHash());
        return new Finding(holds, check.seen(), check.erased(), waiting, chain.headHash(), check.breaks(), check.told());
    }

    private ChainCheck walk(long end) {
        ChainCheck check = new ChainCheck();
        long number = 0;
        for (List<AuditEntry> some = entries.sealedAfter(number, end, AT_ONCE); !some.isEmpty(); some = entries.sealedAfter(number, end, AT_ONCE)) {
            some.forEach(check::next);
            number = some.get(some.size() - 1).sealNumber();
        }
        return check;
    }
}
