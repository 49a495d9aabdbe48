package org.tandem.pairing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tandem.pairing.ApprovalTerms;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.service.Decisions.Wanted;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/**
 * A decision as it is sent over the interface.
 *
 * @param due     by when the answer to a proposal is due, null for the usual time
 * @param purpose what the pair is for; with a proposal or an approval, as all that follows is with an approval
 */
public record DecisionRequest(PairAction decision, String party, String reason, LocalDate due, String purpose, String patientBenefit,
                              ApprovalTerms.TripleAim tripleAim, String internalFactors, String externalFactors, Integer peopleDays,
                              BigDecimal feeEstimate, LocalDate reviewDate) {

    Wanted asWanted(Integer rowVersion) {
        if (decision == null || decision == PairAction.EXPIRE) {
            throw new Malformed("A decision is missing.", new Reason("decision",
                    "Write PROPOSE, ACCEPT, COUNTER, DECLINE, WITHDRAW, APPROVE or PUBLISH."));
        }
        return new Wanted(decision, party, reason, rowVersion, due, new ApprovalTerms(purpose, patientBenefit, tripleAim, internalFactors,
                externalFactors, peopleDays, feeEstimate, reviewDate));
    }
}
