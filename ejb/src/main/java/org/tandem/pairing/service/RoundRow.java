package org.tandem.pairing.service;

import java.time.Instant;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundStatus;
import org.tandem.shared.Period;

/** A round in a list. */
public record RoundRow(long id, String name, Period asOf, RoundKind kind, RoundStatus status, String createdBy, Instant createdAt,
                       Instant solvedAt, int timesSolved, Long dataVersion) {

    static RoundRow of(Round r) {
        return new RoundRow(r.id(), r.name(), r.asOf(), r.kind(), r.status(), r.createdBy(), r.createdAt(), r.solvedAt().orElse(null),
                r.timesSolved(), r.dataVersion().map(v -> v.number()).orElse(null));
    }
}
