package org.tandem.collaboration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A dated change of one model of the catalogue. Never changed itself; a later one takes its place. */
@Entity
@Table(name = "collaboration_model_version")
public class ModelVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "model_code", nullable = false, updatable = false, length = 60)
    private String modelCode;
    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;
    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;
    @Column(name = "changed_by", nullable = false, updatable = false, length = 100)
    private String changedBy;
    @Column(name = "change_reason", nullable = false, updatable = false, length = 2000)
    private String reason;
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected ModelVersion() {
    }

    /**
     * @param number  from 1, one more than the version that it follows
     * @param content the whole entry as JSON
     */
    public ModelVersion(String modelCode, int number, LocalDate validFrom, Instant recordedAt, String changedBy, String reason, byte[] content) {
        this.modelCode = modelCode;
        this.number = number;
        this.validFrom = validFrom;
        this.recordedAt = recordedAt;
        this.changedBy = changedBy;
        this.reason = reason;
        this.content = content.clone();
    }

    public String modelCode() {
        return modelCode;
    }

    public int number() {
        return number;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public String reason() {
        return reason;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Whether it was valid on a day, as far as was known at a time. */
    public boolean isKnown(LocalDate day, Instant knownAt) {
        return !validFrom.isAfter(day) && !recordedAt.isAfter(knownAt);
    }
}
