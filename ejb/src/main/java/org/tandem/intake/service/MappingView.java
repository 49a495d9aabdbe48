package org.tandem.intake.service;

import java.time.Instant;
import org.tandem.intake.ColumnMapping;
import org.tandem.intake.MappingTerms;

/**
 * A mapping as it is shown.
 *
 * @param fingerprint of the header, SHA-256
 * @param rowVersion  to be named when it is changed or deleted
 */
public record MappingView(int id, MappingTerms terms, String fingerprint, String changedBy, Instant changedAt, int rowVersion) {

    static MappingView of(ColumnMapping m) {
        return new MappingView(m.number(), m.terms(), m.fingerprint(), m.changedBy(), m.changedAt(), m.rowVersion());
    }
}
