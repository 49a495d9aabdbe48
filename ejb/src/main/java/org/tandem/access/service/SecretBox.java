package org.tandem.access.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.Settings;

/**
 * Encrypts the secrets of one-time codes (AES-256 in GCM, bound to the account) with the key of the settings. Without a key
 * they are kept as they are, and whoever reads the database can make everybody's codes.
 */
@ApplicationScoped
class SecretBox {

    private static final String ENCRYPTED = "aes:";
    private static final String PLAIN = "plain:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Settings settings;
    private Optional<SecretKeySpec> key = Optional.empty();

    SecretBox() {
    }

    SecretBox(Settings settings) {
        this.settings = settings;
        readKey();
    }

    @PostConstruct
    void readKey() {
        key = settings.codesKey().map(SecretBox::key);
    }

    private static SecretKeySpec key(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, without the text
        }
        throw new IllegalStateException("TANDEM_CODES_KEY must be 32 random bytes in Base64, as 'openssl rand -base64 32' prints them.");
    }

    /** Whether there is a key. */
    boolean isLocked() {
        return key.isPresent();
    }

    /** Whether something kept earlier could be kept better now. */
    boolean isKeptOpenly(String kept) {
        return isLocked() && kept.startsWith(PLAIN);
    }

    /** The text in which a secret is kept. */
    String keep(String secret, long account) {
        return key.map(k -> ENCRYPTED + encrypted(k, secret, account)).orElse(PLAIN + secret);
    }

    /**
     * The secret of a text that was kept.
     *
     * @throws WrongState when it was encrypted with a key that is not the present one
     */
    String open(String kept, long account) {
        if (kept.startsWith(PLAIN)) {
            return kept.substring(PLAIN.length());
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(ENCRYPTED.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            SecretKeySpec present = key.orElseThrow(() -> new GeneralSecurityException("no key is set"));
            return new String(cipher(Cipher.DECRYPT_MODE, present, nonce, account).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException otherKey) {
            throw new WrongState("One-time codes cannot be checked on this server, because TANDEM_CODES_KEY is not the key with which yours are kept."
                    + " Use a recovery code, and tell the person who runs Tandem.");
        }
    }

    private static String encrypted(SecretKeySpec key, String secret, long account) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] rest = cipher(Cipher.ENCRYPT_MODE, key, nonce, account).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE_BYTES + rest.length).put(nonce).put(rest).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in GCM.", e);
        }
    }

    /** Bound to the account, so that a secret copied into another row opens nothing. */
    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, long account) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(Long.toString(account).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
