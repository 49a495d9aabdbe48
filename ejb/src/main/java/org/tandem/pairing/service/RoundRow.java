package org.tandem.pairing.service;

import java.time.Instant;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundStatus;
import org.tandem.shared.Period;

/** A round in a list. */
public record RoundRow(long id, String name, Period asOf, RoundKind kind, RoundStatus status, String createdBy, Instant createdAt,
                       Instant solvedAt, int timesSolved, Long dataVersion) {

    /** As it is selected from the store. */
    public RoundRow(long id, String name, String asOf, RoundKind kind, RoundStatus status, String createdBy, Instant createdAt, Instant solvedAt,
                    int timesSolved, Long dataVersion) {
        this(id, name, Period.parse(asOf), kind, status, createdBy, createdAt, solvedAt, timesSolved, dataVersion);
    }
}
