package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What the one-time codes of an account are made from (TOTP, RFC 6238), and the last step of time whose code was taken, so
 * that no code opens the door twice.
 */
@Entity
@Table(name = "code_secret")
public class CodeSecret {

    @Id
    @Column(name = "account_id")
    private Long account;
    @Column(name = "secret", nullable = false, length = 500)
    private String secret;
    @Column(name = "last_step", nullable = false)
    private long lastStep;

    protected CodeSecret() {
    }

    /**
     * @param account key of the account
     * @param secret  as it is kept, encrypted where there is a key
     * @param step    whose code confirmed it
     */
    public CodeSecret(long account, String secret, long step) {
        this.account = account;
        this.secret = secret;
        this.lastStep = step;
    }

    /** Key of the account. */
    public long account() {
        return account;
    }

    /** As it is kept. */
    public String secret() {
        return secret;
    }

    /** Keeps it in another way. */
    public void keepAs(String other) {
        secret = other;
    }

    /** Takes the code of a step; false when that or a later one was taken before. */
    public boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }
}
