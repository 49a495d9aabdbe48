package org.tandem.relation.web;

import java.time.LocalDate;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.relation.AssessmentTerms;

/** An assessment as it is sent over the interface; what is missing the service names. */
public record AssessmentRequest(String provider, String other, AssessedCriterion criterion, Double score, Boolean notAssessed, String evidence,
                                String source, LocalDate date, LocalDate expires) {

    AssessmentTerms terms() {
        return new AssessmentTerms(provider, other, criterion, score, Boolean.TRUE.equals(notAssessed), evidence, source, date, expires);
    }
}
