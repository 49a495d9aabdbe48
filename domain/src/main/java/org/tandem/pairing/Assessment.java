package org.tandem.pairing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.shared.NumberWords;

/**
 * Somebody's view of a criterion that no published figure gives. A newer one supersedes an older one of the same provider,
 * other and criterion, also where it says that it is not assessed any more.
 *
 * @param provider  ODS code of who is assessed
 * @param other     ODS code of the other of whom it speaks; empty when it holds towards everybody
 * @param criterion what is assessed
 * @param score     0–100; empty when it says "not assessed"
 * @param evidence  what it rests on
 * @param source    who says so
 * @param on        date
 * @param expiresOn last day on which it counts
 */
public record Assessment(String provider, Optional<String> other, AssessedCriterion criterion, OptionalDouble score, String evidence,
                         String source, LocalDate on, LocalDate expiresOn) {

    public Assessment {
        if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 100)) {
            throw new IllegalArgumentException("The score of an assessment lies between 0 and 100, not " + score.getAsDouble() + ".");
        }
    }

    /** Whether it is of the same provider, other and criterion. */
    public boolean isOfTheSame(Assessment that) {
        return provider.equals(that.provider) && other.equals(that.other) && criterion == that.criterion;
    }

    /** Whether it is over on a day. */
    public boolean isExpiredOn(LocalDate day) {
        return expiresOn.isBefore(day);
    }

    /** Whether it gives a score on a day. */
    public boolean countsOn(LocalDate day) {
        return score.isPresent() && !on.isAfter(day) && !isExpiredOn(day);
    }

    /** Such as "70 of 100, by the board on 3 May 2025". */
    String words() {
        return "%s of 100, by %s on %s".formatted(Words.plain(score.orElseThrow()), source, NumberWords.day(on));
    }
}
