package org.tandem.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Assessment;

/**
 * An assessment as somebody asks to record it; what was not given is null.
 *
 * @param provider    ODS code of who is assessed
 * @param other       ODS code of the other of whom it speaks, null or empty for everybody
 * @param score       0–100
 * @param notAssessed whether it says that the criterion is not assessed, in place of a score
 * @param date        of the assessment
 * @param expires     last day on which it counts
 */
public record AssessmentTerms(String provider, String other, AssessedCriterion criterion, Double score, boolean notAssessed, String evidence,
                              String source, LocalDate date, LocalDate expires) {

    /** Whether it speaks of one other provider. */
    boolean namesAnother() {
        return other != null && !other.isBlank();
    }

    /** The assessment, where {@link RelationCheck} found nothing wrong. */
    public Assessment value() {
        return new Assessment(provider, Optional.ofNullable(other).filter(o -> !o.isBlank()), criterion,
                notAssessed ? OptionalDouble.empty() : OptionalDouble.of(score), evidence.strip(), source.strip(), date, expires);
    }
}
