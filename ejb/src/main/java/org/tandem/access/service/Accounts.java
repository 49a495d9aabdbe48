package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.access.AccessToken;
import org.tandem.access.Caller;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.InstallationRepository;

/** Accounts: signing in by password or token, and a person's own tokens. */
@Stateless
public class Accounts {

    /** A token's text, which is shown this one time, and its record. */
    public record NewToken(String text, AccessToken token) {
    }

    /** Fewest characters of a password. */
    public static final int LEAST_PASSWORD = 12;
    /** Most, because every one of them is hashed. */
    public static final int MOST_PASSWORD = 200;

    private static final int TOKEN_BYTES = 32;
    private static final Duration TOKEN_LIFE = Duration.ofDays(365);
    private static final Map<String, String> HASHING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccountRepository accounts;
    @Inject
    private Pbkdf2PasswordHash hasher;
    @Inject
    private RememberedSignIns remembered;
    @Inject
    private InstallationRepository installation;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The person with this name, if there is one who may come in. */
    public Optional<Caller> find(String name) {
        return accounts.findByName(name).filter(a -> !a.isLocked()).map(UserAccount::asCaller);
    }

    /** Checks a password. An unknown name costs as much time as a wrong password. */
    public Optional<Caller> verify(String name, String password) {
        Optional<UserAccount> account = accounts.findByName(name).filter(a -> !a.isLocked());
        if (account.isEmpty()) {
            hash(password);
            return Optional.empty();
        }
        String stored = account.get().passwordHash();
        if (remembered.knows(name, password, stored)) {
            return Optional.of(account.get().asCaller());
        }
        hasher.initialize(HASHING);
        if (!hasher.verify(password.toCharArray(), stored)) {
            return Optional.empty();
        }
        remembered.remember(name, password, stored);
        return Optional.of(account.get().asCaller());
    }

    /** Checks a personal access token. */
    public Optional<Caller> verifyToken(String text) {
        return accounts.findToken(RememberedSignIns.sha256(text)).filter(t -> t.isValidAt(clock.instant()))
                .map(t -> t.owner().asCaller());
    }

    /** Makes a token for the person who is asking. */
    public NewToken createToken(Caller owner, String label) {
        byte[] bits = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bits);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        UserAccount account = accounts.findByName(owner.name()).orElseThrow(() -> new NotFound("No account '" + owner.name() + "'."));
        AccessToken token = new AccessToken(account, label, RememberedSignIns.sha256(text), clock.instant(), clock.instant().plus(TOKEN_LIFE));
        accounts.add(token);
        audit.done("CREATE_TOKEN", owner.name(), label);
        return new NewToken(text, token);
    }

    /** Ends a token of the person who is asking. */
    public void revokeToken(Caller owner, long id) {
        AccessToken token = accounts.findToken(id).filter(t -> t.owner().name().equals(owner.name()))
                .orElseThrow(() -> new NotFound("You have no token with the number " + id + "."));
        token.revoke(clock.instant());
        audit.done("REVOKE_TOKEN", owner.name(), token.label());
    }

    /** Tokens of a person, newest first. */
    public List<AccessToken> tokensOf(Caller owner) {
        return accounts.tokensOf(owner.name());
    }

    /** Makes an account; used at the first start and by administrators. */
    public void create(String name, String displayName, String password, Set<Role> roles, Scope scope) {
        accounts.add(new UserAccount(name, displayName, hash(password), roles, scope));
        audit.done("CREATE_USER", name, roles + " " + scope);
    }

    /**
     * Gives the person who is asking a new password. A sign-in that was remembered with the old one no longer counts.
     *
     * @throws Refused when the old password is not right or the new one cannot be used; codes {@code old} and {@code new}
     */
    public void changePassword(Caller owner, String oldPassword, String newPassword) {
        if (installation.isMadeUp()) {
            throw new Refused("DEMONSTRATION_PASSWORD", "The password was not changed.",
                    new Reason("new", "The password of the demonstration is published and shared, so it stays as it is."));
        }
        UserAccount account = accounts.findByName(owner.name()).filter(a -> !a.isLocked())
                .orElseThrow(() -> new NotFound("No account '" + owner.name() + "'."));
        hasher.initialize(HASHING);
        if (oldPassword == null || !hasher.verify(oldPassword.toCharArray(), account.passwordHash())) {
            audit.refused("CHANGE_PASSWORD", owner.name(), "the present password was not right");
            throw new Refused("WRONG_PASSWORD", "The password was not changed.", new Reason("old", "Your present password is not right."));
        }
        usable(oldPassword, newPassword);
        account.changePassword(hash(newPassword));
        audit.done("CHANGE_PASSWORD", owner.name(), "");
    }

    private static void usable(String oldPassword, String newPassword) {
        if (newPassword == null || newPassword.length() < LEAST_PASSWORD || newPassword.length() > MOST_PASSWORD || newPassword.isBlank()) {
            throw new Refused("BAD_PASSWORD", "The password was not changed.",
                    new Reason("new", "The new password needs at least " + LEAST_PASSWORD + " and at most " + MOST_PASSWORD + " characters."));
        }
        if (newPassword.equals(oldPassword)) {
            throw new Refused("BAD_PASSWORD", "The password was not changed.", new Reason("new", "The new password is the present one; choose another."));
        }
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    private String hash(String password) {
        hasher.initialize(HASHING);
        return hasher.generate(password.toCharArray());
    }
}
