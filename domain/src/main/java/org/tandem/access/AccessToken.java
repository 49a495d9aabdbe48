package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A personal access token: 256 random bits shown once, of which only the SHA-256 is kept. It ends when revoked or expired.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private UserAccount owner;
    @Column(name = "token_label", nullable = false, length = 200)
    private String label;
    @Column(name = "token_hash", nullable = false, unique = true, length = 64)
    private String hash;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {
    }

    public AccessToken(UserAccount owner, String label, String hash, Instant createdAt, Instant expiresAt) {
        this.owner = owner;
        this.label = label;
        this.hash = hash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Key in the store. */
    public Long id() {
        return id;
    }

    /** Whose it is. */
    public UserAccount owner() {
        return owner;
    }

    /** What the owner called it. */
    public String label() {
        return label;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** From when on it is no longer accepted. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Whether it opens the door at a moment. */
    public boolean isValidAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && owner.isOpenAt(now);
    }

    /** Ends it now. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
