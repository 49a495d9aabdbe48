package org.tandem.pairing.service;

import java.time.Instant;
import org.tandem.pairing.ApprovalTerms;
import org.tandem.pairing.PairApproval;
import org.tandem.report.CanonicalJson;

/**
 * The approval of a pair as it is shown.
 *
 * @param baselineSha256 SHA-256 of the frozen baseline
 * @param dataVersion    of the figures in it
 */
public record ApprovalView(ApprovalTerms terms, String baselineSha256, long dataVersion, String approvedBy, Instant approvedAt) {

    static ApprovalView of(PairApproval a) {
        return new ApprovalView(CanonicalJson.read(a.terms(), ApprovalTerms.class), a.baselineSha256(), a.dataVersion(), a.approvedBy(), a.approvedAt());
    }
}
