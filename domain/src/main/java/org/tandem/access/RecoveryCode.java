package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A code that stands in once for a one-time code when the telephone is lost. Of its 80 random bits only the SHA-256 is kept;
 * they are too many to be guessed from it.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id", nullable = false)
    private long account;
    @Column(name = "code_hash", nullable = false, length = 64)
    private String hash;
    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {
    }

    public RecoveryCode(long account, String hash) {
        this.account = account;
        this.hash = hash;
    }

    /** Uses it up; false when it was used before. */
    public boolean use(Instant now) {
        if (usedAt != null) {
            return false;
        }
        usedAt = now;
        return true;
    }
}
