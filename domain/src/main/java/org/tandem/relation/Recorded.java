package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** Something that a person has recorded. It is never deleted. */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "recorded_by", nullable = false, length = 100)
    private String recordedBy;
    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected Recorded() {
    }

    protected Recorded(String recordedBy, Instant recordedAt) {
        this.recordedBy = Objects.requireNonNull(recordedBy, "A record needs the name of who made it.");
        this.recordedAt = Objects.requireNonNull(recordedAt, "A record needs the time of its making.");
    }

    /** Number in the store. */
    public long id() {
        return id;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Counts changes, for telling whether somebody else changed it. */
    public int rowVersion() {
        return rowVersion;
    }
}
