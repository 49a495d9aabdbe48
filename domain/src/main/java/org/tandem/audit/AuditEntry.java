package org.tandem.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One thing that somebody did or was refused. Written once; the sealer adds number and hashes afterwards. Its texts are
 * covered through a salted hash: once the salt is forgotten they can be replaced by a pseudonym and the chain still holds.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** How it ended. */
    public enum Outcome { DONE, REFUSED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;
    @Column(name = "who", nullable = false, length = 100)
    private String who;
    @Column(name = "what_action", nullable = false, updatable = false, length = 60)
    private String action;
    @Column(name = "subject", nullable = false, length = 300)
    private String subject;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false, length = 20)
    private Outcome outcome;
    @Column(name = "detail", nullable = false, length = 100000)
    private String detail;
    @Column(name = "chain_hash", length = 64)
    private String chainHash;
    @Column(name = "seal_number")
    private Long sealNumber;
    @Column(name = "content_salt", length = 32)
    private String contentSalt;
    @Column(name = "content_hash", length = 64)
    private String contentHash;

    protected AuditEntry() {
    }

    public AuditEntry(Instant at, String who, String action, String subject, Outcome outcome, String detail) {
        this.at = at;
        this.who = who;
        this.action = action;
        this.subject = subject;
        this.outcome = outcome;
        this.detail = detail;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String detail() {
        return detail;
    }

    /** SHA-256 over the previous hash and this entry, null until sealed. */
    public String chainHash() {
        return chainHash;
    }

    /** Place in the chain from 1 on, null until sealed. */
    public Long sealNumber() {
        return sealNumber;
    }

    /** Replaces its texts, for good: with the salt goes every way to find out what they were, and the chain still holds. */
    public void erase(String newWho, String newSubject, String newDetail) {
        who = newWho;
        subject = newSubject;
        detail = newDetail;
        contentSalt = null;
    }

    /** Whether its texts were replaced by a pseudonym, so that they can no longer be checked. */
    public boolean isErased() {
        return sealNumber != null && contentSalt == null;
    }

    /** Whether the texts are still those that were sealed; true for erased ones. */
    public boolean isAsSealed() {
        return isErased() || hashOfContent(contentSalt).equals(contentHash);
    }

    /** What the chain hash should be after another one. */
    String linkAfter(String previousHash) {
        return Fingerprint.of(previousHash, String.valueOf(sealNumber), String.valueOf(id), at.toString(), action, outcome.name(), contentHash);
    }

    /** Links it into the chain, once. */
    void seal(long number, String salt, String previousHash) {
        if (chainHash != null) {
            throw new IllegalStateException("Audit entry " + id + " is sealed already.");
        }
        sealNumber = number;
        contentSalt = salt;
        contentHash = hashOfContent(salt);
        chainHash = linkAfter(previousHash);
    }

    private String hashOfContent(String salt) {
        return Fingerprint.of(salt, who, subject, detail);
    }
}
