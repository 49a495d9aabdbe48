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

/** One thing that somebody did or was refused. Written once, never changed; the chain hash is added afterwards by the sealer. */
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
    @Column(name = "who", nullable = false, updatable = false, length = 100)
    private String who;
    @Column(name = "what_action", nullable = false, updatable = false, length = 60)
    private String action;
    @Column(name = "subject", nullable = false, updatable = false, length = 300)
    private String subject;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false, length = 20)
    private Outcome outcome;
    @Column(name = "detail", nullable = false, updatable = false, length = 100000)
    private String detail;
    @Column(name = "chain_hash", length = 64)
    private String chainHash;

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

    /** The text that the chain hash covers. */
    public String sealedText() {
        return String.join("\n", String.valueOf(id), at.toString(), who, action, subject, outcome.name(), detail);
    }

    /** Links it into the chain, once. */
    public void seal(String hash) {
        if (chainHash != null) {
            throw new IllegalStateException("Audit entry " + id + " is sealed already.");
        }
        chainHash = hash;
    }
}
