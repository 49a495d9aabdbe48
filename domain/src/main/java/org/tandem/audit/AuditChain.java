package org.tandem.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How far the audit trail is sealed, and by whom. The one row is locked while entries are sealed, so two nodes never seal
 * at once; the lease spares the nodes that do not hold it from waiting for each other.
 */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** Key of the one row. */
    public static final int THE_ONE = 1;

    /** Hash before the first entry. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    @Id
    private int id;
    @Column(name = "sealed_entries", nullable = false)
    private long sealedEntries;
    @Column(name = "head_hash", nullable = false, length = 64)
    private String headHash;
    @Column(name = "sealer", nullable = false, length = 100)
    private String sealer;
    @Column(name = "held_until", nullable = false)
    private Instant heldUntil;

    /** Without an entry, held by nobody. */
    public AuditChain() {
        id = THE_ONE;
        headHash = BEFORE_THE_FIRST;
        sealer = "nobody";
        heldUntil = Instant.EPOCH;
    }

    /** Whether a node may seal now: it did so last, or whoever did has been silent for too long. */
    public boolean isOpenTo(String node, Instant now) {
        return sealer.equals(node) || !now.isBefore(heldUntil);
    }

    /** From now until then other nodes leave the sealing to this one. */
    public void leaseTo(String node, Instant until) {
        sealer = node;
        heldUntil = until;
    }

    /**
     * Appends an entry.
     *
     * @param salt random, of at most 32 characters; who does not know it cannot guess erased texts from their hash
     */
    public void append(AuditEntry entry, String salt) {
        entry.seal(sealedEntries + 1, salt, headHash);
        sealedEntries++;
        headHash = entry.chainHash();
    }

    /** How many entries are sealed; the last has this number. */
    public long sealedEntries() {
        return sealedEntries;
    }

    /** Hash of the last sealed entry. Kept elsewhere, it proves later that nobody wrote the whole chain anew. */
    public String headHash() {
        return headHash;
    }
}
