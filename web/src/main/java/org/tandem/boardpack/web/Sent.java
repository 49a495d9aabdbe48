package org.tandem.boardpack.web;

import jakarta.ws.rs.WebApplicationException;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.RowVersion;

/** What a call sends with it. */
final class Sent {

    private Sent() {
    }

    /** The body, which must be there. */
    static <T> T body(T sent) {
        if (sent == null) {
            throw new Malformed("The record is missing.", new Reason("body", "Send the record as JSON."));
        }
        return sent;
    }

    /**
     * The version of a commentary; {@code If-Match: -1} for one that is not there yet.
     *
     * @throws WebApplicationException 428 without a version
     */
    static int commentVersion(String ifMatch) {
        return ifMatch != null && ifMatch.strip().replace("\"", "").equals("-1") ? -1 : RowVersion.of(ifMatch, "commentary");
    }
}
