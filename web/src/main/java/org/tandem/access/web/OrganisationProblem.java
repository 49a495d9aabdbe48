package org.tandem.access.web;

/** Why somebody who came back from the organisation's sign-in is not let in. */
final class OrganisationProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** Kinds, each with a sentence on the sign-in page. */
    enum Kind { STATE, REFUSED, NOT_TRUSTED, UNREACHABLE }

    private final Kind kind;

    OrganisationProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    OrganisationProblem(Kind kind, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
