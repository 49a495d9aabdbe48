package org.tandem.shared.web;

import jakarta.ws.rs.WebApplicationException;

/** The version of what a person saw, as a call names it in {@code If-Match}. */
public final class RowVersion {

    private RowVersion() {
    }

    /**
     * Reads the header.
     *
     * @param what is changed, for the sentence of the refusal
     * @throws WebApplicationException 428 without a version
     */
    public static int of(String ifMatch, String what) {
        String tag = ifMatch == null ? "" : ifMatch.strip().replace("\"", "");
        if (!tag.matches("\\d{1,9}")) {
            throw new WebApplicationException(Problem.of(428, "IF_MATCH_NEEDED", "Send If-Match with the rowVersion of the " + what + " that you saw.").answer().build());
        }
        return Integer.parseInt(tag);
    }
}
