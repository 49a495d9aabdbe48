package org.tandem.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody to whom a paper was handed, and who is told when its figures are restated. */
@Entity
@Table(name = "snapshot_holder")
public class SnapshotHolder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "snapshot_id", nullable = false, updatable = false)
    private Snapshot snapshot;
    @Column(name = "who", nullable = false, updatable = false, length = 100)
    private String who;
    @Column(name = "handed_at", nullable = false, updatable = false)
    private Instant handedAt;

    protected SnapshotHolder() {
    }

    public SnapshotHolder(Snapshot snapshot, String who, Instant handedAt) {
        this.snapshot = snapshot;
        this.who = who;
        this.handedAt = handedAt;
    }

    public Long id() {
        return id;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public String who() {
        return who;
    }

    public Instant handedAt() {
        return handedAt;
    }
}
