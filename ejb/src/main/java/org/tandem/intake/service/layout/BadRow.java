package org.tandem.intake.service.layout;

import org.tandem.intake.Problem;

/** A row that cannot be accepted; ends the reading of this row only, so it carries no stack trace. */
final class BadRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadRow(CsvRow row, String column, String code, String message, String value) {
        super(message, null, false, false);
        this.problem = new Problem(row.number(), column, code, message, value);
    }

    Problem problem() {
        return problem;
    }
}
