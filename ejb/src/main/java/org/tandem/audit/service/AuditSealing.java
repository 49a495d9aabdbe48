package org.tandem.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.tandem.audit.AuditChain;
import org.tandem.audit.AuditEntry;

/**
 * Chains committed audit entries by hash, in transactions of its own, so that business transactions never wait for each
 * other. The row of the chain is locked meanwhile: two nodes that both believe they hold the lease still seal one after
 * the other. A node that stops with the lease is followed by another after three seconds.
 */
@Stateless
public class AuditSealing {

    /** Most entries of one transaction. */
    static final int AT_ONCE = 500;

    static final Duration LEASE = Duration.ofSeconds(3);
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AuditRepository entries;
    @Inject
    private Clock clock;

    public AuditSealing() {
    }

    AuditSealing(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Seals what is not sealed yet, oldest first; answers how many, none when another node does. */
    public int sealSome(String node) {
        Instant now = clock.instant();
        if (!entries.isAnythingUnsealed()) {
            return 0;
        }
        AuditChain chain = entries.chainForSealing();
        if (!chain.isOpenTo(node, now)) {
            return 0;
        }
        chain.leaseTo(node, now.plus(LEASE));
        List<AuditEntry> open = entries.unsealed(AT_ONCE);
        open.forEach(e -> chain.append(e, salt()));
        return open.size();
    }

    private static String salt() {
        byte[] bits = new byte[SALT_BYTES];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
