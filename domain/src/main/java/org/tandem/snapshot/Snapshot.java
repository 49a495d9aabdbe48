package org.tandem.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/** The finished record of a report as canonical JSON with its SHA-256. Written once; PDF, workbook and screen render it. */
@Entity
@Table(name = "report_snapshot")
public class Snapshot {

    /**
     * What a snapshot is of.
     *
     * @param kind    kind of report, e.g. {@code BENCHMARK_REPORT}
     * @param subject what it is about and for whom it is, so that two people with different rights never share one
     * @param asAt    period that the figures are as at
     * @param version data that it rests on
     */
    public record Matter(String kind, String subject, Period asAt, DataVersion version) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "report_kind", nullable = false, updatable = false, length = 40)
    private String kind;
    @Column(name = "subject", nullable = false, updatable = false, length = 100)
    private String subject;
    @Column(name = "as_at", nullable = false, updatable = false, length = 10)
    private String asAt;
    @Column(name = "run_at", nullable = false, updatable = false)
    private Instant runAt;
    @Column(name = "made_by", nullable = false, updatable = false, length = 100)
    private String madeBy;
    @Column(name = "data_version", nullable = false, updatable = false)
    private long dataVersion;
    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected Snapshot() {
    }

    public Snapshot(Matter matter, Instant runAt, String madeBy, byte[] content, String sha256) {
        this.kind = matter.kind();
        this.subject = matter.subject();
        this.asAt = matter.asAt().toString();
        this.dataVersion = matter.version().number();
        this.runAt = runAt;
        this.madeBy = madeBy;
        this.content = content.clone();
        this.sha256 = sha256;
    }

    public Long id() {
        return id;
    }

    /** Canonical JSON. */
    public byte[] content() {
        return content.clone();
    }

    /** Of the content. */
    public String sha256() {
        return sha256;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public Period asAt() {
        return Period.parse(asAt);
    }

    public Instant runAt() {
        return runAt;
    }

    public DataVersion dataVersion() {
        return new DataVersion(dataVersion);
    }
}
