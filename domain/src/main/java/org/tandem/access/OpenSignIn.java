package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in on the pages. It begins with the password, the one-time code or the organisation's word, and ends when the person signs
 * out; it counts while the account is open and has not ended its sessions. A node that has no session for it makes one when the
 * browser brings the token, of which only the SHA-256 is kept.
 */
@Entity
@Table(name = "open_sign_in")
public class OpenSignIn {

    /** A use is noted when the last note is as old, so that not every request writes. */
    public static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    /** Longest time after the sign-in for which another node goes on with it: a long working day. */
    public static final Duration LONGEST_CARRIED_ON = Duration.ofHours(12);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private UserAccount account;
    @Column(name = "token_hash", nullable = false, unique = true, length = 64)
    private String tokenHash;
    @Column(name = "session_generation", nullable = false)
    private int sessionGeneration;
    @Column(name = "by_organisation", nullable = false)
    private boolean byOrganisation;
    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;
    @Column(name = "last_used_at", nullable = false)
    private Instant lastUsedAt;

    protected OpenSignIn() {
    }

    /**
     * A sign-in that begins now.
     *
     * @param sessionGeneration of the account when the password was found right
     * @param byOrganisation    whether the organisation's own sign-in vouched for the person
     */
    public OpenSignIn(UserAccount account, String tokenHash, int sessionGeneration, boolean byOrganisation, Instant now) {
        this.account = account;
        this.tokenHash = tokenHash;
        this.sessionGeneration = sessionGeneration;
        this.byOrganisation = byOrganisation;
        this.begunAt = now;
        this.lastUsedAt = now;
    }

    /** Key in the store. */
    public Long id() {
        return id;
    }

    /** Whose it is. */
    public UserAccount account() {
        return account;
    }

    /** Whether the organisation's own sign-in vouched for the person, so that password and codes here play no part. */
    public boolean isByOrganisation() {
        return byOrganisation;
    }

    /** When the person signed in. */
    public Instant begunAt() {
        return begunAt;
    }

    /** Whether it counts at a moment: the account is open and has not ended its sessions since. How long it was unused the session knows. */
    public boolean isOpenAt(Instant now) {
        return account.isOpenAt(now) && account.sessionGeneration() == sessionGeneration;
    }

    /** Whether a node without a session for it may make one: it counts, was used within the time, and is not too old. */
    public boolean isCarriedOnAt(Instant now, Duration longestUnused) {
        return isOpenAt(now) && now.isBefore(lastUsedAt.plus(longestUnused)) && now.isBefore(begunAt.plus(LONGEST_CARRIED_ON));
    }

    /** Whether a use now is to be noted. */
    public boolean isToBeNotedAt(Instant now) {
        return !now.isBefore(lastUsedAt.plus(BETWEEN_NOTES));
    }

    /** Goes on, with another token, after the account ended all its sessions at the wish of the person who is asking. */
    public void goOn(String newTokenHash, int newGeneration) {
        tokenHash = newTokenHash;
        sessionGeneration = newGeneration;
    }
}
