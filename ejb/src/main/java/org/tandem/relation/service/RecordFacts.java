package org.tandem.relation.service;

import java.time.Instant;
import java.time.LocalDate;
import org.tandem.relation.DatedRecord;

/**
 * Who recorded something and how it ended.
 *
 * @param inForce   whether it holds today
 * @param endedBy   who ended it before its time, null when nobody did
 * @param endReason why, null when nobody did
 * @param mayEnd    whether the person who asks may end it
 */
public record RecordFacts(boolean inForce, String recordedBy, Instant recordedAt, String endedBy, Instant endedAt, String endReason, boolean mayEnd,
                          int rowVersion) {

    /** @param maySign whether the person's authority would allow to end it */
    static RecordFacts of(DatedRecord r, LocalDate today, boolean maySign) {
        boolean over = r.to() != null && r.to().isBefore(today);
        return new RecordFacts(r.isInForceOn(today), r.recordedBy(), r.recordedAt(), r.endedBy().orElse(null), r.endedAt().orElse(null),
                r.endReason().orElse(null), maySign && !over && r.endedBy().isEmpty(), r.rowVersion());
    }
}
