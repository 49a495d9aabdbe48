package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Hashes passwords (PBKDF2 with SHA-512, 210,000 rounds), compares them and makes those for one use. */
@ApplicationScoped
class Passwords {

    private static final int ONE_TIME_BYTES = 12;
    private static final Map<String, String> HASHING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash hasher;

    String hash(String password) {
        hasher.initialize(HASHING);
        return hasher.generate(password.toCharArray());
    }

    boolean matches(String password, String storedHash) {
        hasher.initialize(HASHING);
        return hasher.verify(password.toCharArray(), storedHash);
    }

    /** A password of 96 random bits in 16 characters. */
    static String oneTime() {
        return random(ONE_TIME_BYTES);
    }

    /** Random bytes as text that stands in an address without change. */
    static String random(int bytes) {
        byte[] bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
