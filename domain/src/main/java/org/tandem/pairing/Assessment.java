package org.tandem.pairing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's view of a criterion that no published figure gives.
 *
 * @param criterion what is assessed
 * @param recipient ODS code; empty when it holds for every recipient
 * @param supporter ODS code
 * @param score     0–100
 * @param evidence  what it rests on
 * @param source    who says so
 * @param on        date
 * @param expiresOn last day on which it counts
 */
public record Assessment(Criterion criterion, Optional<String> recipient, String supporter, double score, String evidence,
                         String source, LocalDate on, LocalDate expiresOn) {

    public Assessment {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("The score of an assessment lies between 0 and 100, not " + score + ".");
        }
    }

    /** Whether it speaks of a pair on a day. */
    public boolean speaksOf(String recipientCode, String supporterCode, LocalDate day) {
        return supporter.equals(supporterCode) && recipient.map(recipientCode::equals).orElse(true)
                && !on.isAfter(day) && !expiresOn.isBefore(day);
    }
}
