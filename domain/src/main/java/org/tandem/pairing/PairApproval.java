package org.tandem.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tandem.shared.DataVersion;

/** The approval of a pair: what it says, and the baseline that it froze. Never changed. */
@Entity
@Table(name = "pair_approval")
public class PairApproval {

    @Id
    @Column(name = "pair_id")
    private Long pairId;
    @Column(name = "terms", nullable = false, updatable = false)
    private byte[] terms;
    @Column(name = "baseline", nullable = false, updatable = false)
    private byte[] baseline;
    @Column(name = "baseline_sha256", nullable = false, updatable = false, length = 64)
    private String baselineSha256;
    @Column(name = "data_version", nullable = false, updatable = false)
    private long dataVersion;
    @Column(name = "approved_by", nullable = false, updatable = false, length = 100)
    private String approvedBy;
    @Column(name = "approved_at", nullable = false, updatable = false)
    private Instant approvedAt;

    protected PairApproval() {
    }

    /**
     * @param terms    {@link ApprovalTerms} as JSON
     * @param baseline {@link PartnershipBaseline} as JSON
     */
    public PairApproval(long pairId, byte[] terms, byte[] baseline, String baselineSha256, DataVersion dataVersion, String approvedBy, Instant approvedAt) {
        this.pairId = pairId;
        this.terms = terms.clone();
        this.baseline = baseline.clone();
        this.baselineSha256 = baselineSha256;
        this.dataVersion = dataVersion.number();
        this.approvedBy = approvedBy;
        this.approvedAt = approvedAt;
    }

    public byte[] terms() {
        return terms.clone();
    }

    public byte[] baseline() {
        return baseline.clone();
    }

    public String baselineSha256() {
        return baselineSha256;
    }

    public long dataVersion() {
        return dataVersion;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
