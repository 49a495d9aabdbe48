package org.tandem.standing;

import org.tandem.benchmark.PeerDistance;

/**
 * A provider of like context that was as badly placed and is now in the better half of its group.
 *
 * @param odsCode              the improver
 * @param context              how like the two are, and in what
 * @param then                 its lowest place among the quarters looked at, the newest of equals
 * @param now                  its place in the quarter that the provider itself is judged on
 * @param quartersInBetterHalf quarters up to now that it has been in the better half without a gap, at least one
 * @param sentence             the same for people
 */
public record ImproverLikeMe(String odsCode, PeerDistance context, QuarterPlace then, QuarterPlace now, int quartersInBetterHalf,
                             String sentence) {
}
