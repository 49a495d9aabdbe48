package org.tandem.oversight;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.shared.Reason;

/**
 * Place of one trust in an oversight table.
 *
 * @param average       unrounded
 * @param unadjusted    segment before the override; empty without score or thresholds
 * @param deficit       kept apart from the score
 * @param segment       after the override; empty as well when the deficit is not known and would decide
 * @param rank          within the trust type by segment, then shown score; ties share the lowest number; empty without segment, and where a rival
 *                      whose deficit is not known may stand on either side
 * @param of            number of trusts of the type with a score
 * @param reason        why the segment is what it is, or why there is none
 */
public record OversightPlace(String odsCode, String trustType, OptionalDouble average, OptionalInt unadjusted, Deficit deficit,
                             OptionalInt segment, OptionalInt rank, int of, Reason reason) {

    /** Average score as shown, two decimals. */
    public OptionalDouble shown() {
        return average.isEmpty() ? average : OptionalDouble.of(MetricScores.shown(average.getAsDouble()));
    }

    OversightPlace ranked(int place, int ofAll) {
        return new OversightPlace(odsCode, trustType, average, unadjusted, deficit, segment, OptionalInt.of(place), ofAll, reason);
    }
}
