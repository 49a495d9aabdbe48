package org.tandem.pairing.web;

import org.tandem.pairing.PairAction;
import org.tandem.pairing.service.Decisions.Wanted;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** A decision as it is sent over the interface. */
public record DecisionRequest(PairAction decision, String party, String reason) {

    Wanted asWanted(Integer rowVersion) {
        if (decision == null || decision == PairAction.EXPIRE) {
            throw new Malformed("A decision is missing.", new Reason("decision",
                    "Write PROPOSE, ACCEPT, COUNTER, DECLINE, WITHDRAW, APPROVE or PUBLISH."));
        }
        return new Wanted(decision, party, reason, rowVersion);
    }
}
