package org.tandem.pairing.web;

import java.math.BigDecimal;
import org.omnifaces.util.Faces;
import org.tandem.pairing.ApprovalTerms;
import org.tandem.shared.web.Input;

/** Reads what an approval says from the form of the page. */
final class ApprovalForm {

    private ApprovalForm() {
    }

    /** @throws org.tandem.shared.service.BusinessException.Malformed with what cannot be read */
    static ApprovalTerms read() {
        Double fee = Input.number("feeEstimate", field("feeEstimate"));
        return new ApprovalTerms(field("purpose"), field("patientBenefit"), new ApprovalTerms.TripleAim(field("healthAndWellbeing"), field("quality"),
                field("useOfResources")), field("internalFactors"), field("externalFactors"), Input.whole("peopleDays", field("peopleDays")),
                fee == null ? null : BigDecimal.valueOf(fee), Input.date("reviewDate", field("reviewDate")));
    }

    private static String field(String name) {
        return Faces.getRequestParameter(name);
    }
}
