package org.tandem.relation.web;

import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** The body of a call, which must be there. */
final class Body {

    private Body() {
    }

    static <T> T of(T sent) {
        if (sent == null) {
            throw new Malformed("The record is missing.", new Reason("body", "Send the record as JSON."));
        }
        return sent;
    }
}
