package org.tandem.standing;

import org.tandem.shared.Period;

/**
 * Where a provider stood in its comparator group in one quarter.
 *
 * <p>A topic that is judged by a band has no rank: its score is 0 (worse than expected), ½ (as expected) or 1 (better), low
 * and lowest third mean worse than expected, best quarter means better.
 *
 * @param quarter     financial quarter; for a topic with yearly leads only, the last one of the year
 * @param score       topic score re-ranked in the group: 0 lowest-placed, 1 best-placed
 * @param rank        1 is best-placed; 0 where the topic is judged by a band, never by a rank
 * @param of          providers placed
 * @param low         in the lowest-placed fifth
 * @param lowestThird in the lowest-placed third
 * @param bestQuarter in the best-placed quarter
 */
public record QuarterPlace(Period quarter, double score, int rank, int of, boolean low, boolean lowestThird, boolean bestQuarter) {

    /** Whether there is a rank; a band has none. */
    public boolean isRanked() {
        return rank > 0;
    }
}
