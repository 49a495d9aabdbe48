package org.tandem.audit.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tandem.audit.AuditEntry;
import org.tandem.shared.service.Readiness;

/**
 * Chains the audit entries by hash, afterwards and one after the other, so that business transactions never wait for
 * each other. Each hash covers the previous one and the entry; a changed or removed entry breaks the chain.
 */
@Singleton
public class AuditSealer {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);
    private static final int AT_ONCE = 500;

    @Inject
    private AuditRepository entries;
    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void sealRegularly() {
        if (readiness.isReady()) {
            seal();
        }
    }

    /** Seals what is not sealed yet, oldest first. */
    public void seal() {
        String previous = entries.lastSealed().map(AuditEntry::chainHash).orElse(BEFORE_THE_FIRST);
        for (AuditEntry entry : entries.unsealed(AT_ONCE)) {
            previous = link(previous, entry);
            entry.seal(previous);
        }
    }

    static String link(String previous, AuditEntry entry) {
        try {
            byte[] text = (previous + "\n" + entry.sealedText()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
