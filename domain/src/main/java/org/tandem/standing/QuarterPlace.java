package org.tandem.standing;

import org.tandem.shared.Period;

/**
 * Where a provider stood in its comparator group in one quarter.
 *
 * @param quarter     financial quarter
 * @param score       topic score re-ranked in the group: 0 lowest-placed, 1 best-placed
 * @param rank        1 is best-placed
 * @param of          providers placed
 * @param low         in the lowest-placed fifth
 * @param lowestThird in the lowest-placed third
 * @param bestQuarter in the best-placed quarter
 */
public record QuarterPlace(Period quarter, double score, int rank, int of, boolean low, boolean lowestThird, boolean bestQuarter) {
}
