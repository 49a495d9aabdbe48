package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for five minutes that a password was right, so that a stateless caller does not pay for the slow hash with
 * every call. Kept under a keyed hash of name, password and stored hash: a changed password no longer matches. A locked
 * account is turned away before this is asked.
 */
@ApplicationScoped
public class RememberedSignIns {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final byte[] key = new byte[32];
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    public RememberedSignIns() {
        new SecureRandom().nextBytes(key);
    }

    boolean knows(String name, String password, String storedHash) {
        Instant end = until.get(keyed(name, password, storedHash));
        return end != null && clock.instant().isBefore(end);
    }

    void remember(String name, String password, String storedHash) {
        Instant now = clock.instant();
        if (until.size() >= MOST) {
            until.values().removeIf(end -> !now.isBefore(end));
        }
        if (until.size() < MOST) {
            until.put(keyed(name, password, storedHash), now.plus(LIFE));
        }
    }

    private String keyed(String name, String password, String storedHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(String.join("\0", name, password, storedHash).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
