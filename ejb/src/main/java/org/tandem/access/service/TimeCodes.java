package org.tandem.access.service;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * One-time codes of six digits for half a minute each (RFC 6238 with HMAC-SHA-1, which every authenticator app knows). The
 * codes of the step before and the step after count too, because clocks differ and people type slowly.
 */
final class TimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base32 TEXT = new Base32();

    private TimeCodes() {
    }

    /** A new secret of 160 random bits, in 32 letters and digits as authenticator apps take them. */
    static String newSecret() {
        return random(SECRET_BYTES);
    }

    /** Random bytes in letters and digits that cannot be mistaken for each other when they are read out. */
    static String random(int bytes) {
        byte[] bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return TEXT.encodeToString(bits);
    }

    /** The step of time to which a code belongs; empty when it is none of the three that count now. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.of(present, present - 1, present + 1).filter(step -> isSame(code(secret, step), code)).findFirst();
    }

    static String code(String secret, long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator(STEP, DIGITS).generateOneTimePasswordString(
                    new SecretKeySpec(TEXT.decode(secret), "RAW"), Instant.ofEpochSecond(step * STEP.toSeconds()), java.util.Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A secret of one-time codes is no key.", e);
        }
    }

    private static boolean isSame(String right, String typed) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
