package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** When and by whom it was last confirmed that somebody still needs a role. Earlier confirmations stand in the audit trail. */
@Entity
@Table(name = "role_review")
public class RoleReview {

    /** A role of an account. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "account_id", nullable = false)
        private long account;
        @Enumerated(EnumType.STRING)
        @Column(name = "role_name", nullable = false, length = 40)
        private Role role;

        protected Key() {
        }

        public Key(long account, Role role) {
            this.account = account;
            this.role = role;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.account == account && key.role == role;
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, role);
        }
    }

    @EmbeddedId
    private Key key;
    @Column(name = "reviewed_at", nullable = false)
    private Instant reviewedAt;
    @Column(name = "reviewed_by", nullable = false, length = 100)
    private String reviewedBy;

    protected RoleReview() {
    }

    public RoleReview(Key key, Instant now, String by) {
        this.key = key;
        confirm(now, by);
    }

    /** Confirms it anew. */
    public final void confirm(Instant now, String by) {
        reviewedAt = now;
        reviewedBy = by;
    }

    public Key key() {
        return key;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String reviewedBy() {
        return reviewedBy;
    }
}
