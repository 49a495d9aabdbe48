package org.tandem.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the UK as moments; without a day, all of time. */
final class AuditDays {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    private AuditDays() {
    }

    /** First moment of a day. */
    static Instant start(LocalDate day) {
        return day == null ? Instant.EPOCH : day.atStartOfDay(UK).toInstant();
    }

    /** First moment after a day. */
    static Instant end(LocalDate day) {
        return day == null ? LAST : day.plusDays(1).atStartOfDay(UK).toInstant();
    }
}
