package org.tandem.relation.service;

import java.time.Instant;
import java.time.LocalDate;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Assessment;
import org.tandem.relation.AssessmentCoverage;
import org.tandem.relation.AssessmentRecord;

/**
 * An assessment as it is shown.
 *
 * @param other       of whom it speaks, null when it holds towards everybody
 * @param score       0–100, null when it says "not assessed"
 * @param notAssessed whether it says so
 * @param state       whether it counts today
 */
public record AssessmentRow(long id, String provider, String providerName, String other, String otherName, AssessedCriterion criterion, Double score,
                            boolean notAssessed, String evidence, String source, LocalDate date, LocalDate expires, State state, String recordedBy,
                            Instant recordedAt) {

    /** Whether an assessment counts. */
    public enum State {
        COUNTS,
        /** Counts, and ends within {@link AssessmentCoverage#WARNING_DAYS} days. */
        ENDS_SOON,
        /** Over: counts as not assessed. */
        EXPIRED,
        /** Says that the criterion is not assessed. */
        NOT_ASSESSED,
        /** A newer one took its place. */
        SUPERSEDED
    }

    static AssessmentRow of(AssessmentRecord r, boolean isNewest, LocalDate today, RelationSight sight) {
        Assessment a = r.value();
        String other = a.other().orElse(null);
        return new AssessmentRow(r.id(), a.provider(), sight.name(a.provider()), other, sight.name(other), a.criterion(),
                a.score().isPresent() ? a.score().getAsDouble() : null, a.score().isEmpty(), a.evidence(), a.source(), a.on(), a.expiresOn(),
                state(a, isNewest, today), r.recordedBy(), r.recordedAt());
    }

    private static State state(Assessment a, boolean isNewest, LocalDate today) {
        if (!isNewest) {
            return State.SUPERSEDED;
        }
        if (a.score().isEmpty()) {
            return State.NOT_ASSESSED;
        }
        return a.isExpiredOn(today) ? State.EXPIRED : a.isExpiredOn(today.plusDays(AssessmentCoverage.WARNING_DAYS)) ? State.ENDS_SOON : State.COUNTS;
    }
}
