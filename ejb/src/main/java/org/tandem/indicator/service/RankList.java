package org.tandem.indicator.service;

import java.util.List;
import org.tandem.benchmark.RankChange;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * How sure the ranks of an indicator are, by simulation from the intervals of the figures.
 *
 * @param period       null when nothing is published
 * @param comparedWith the earlier period of the change
 * @param ranks        by ODS code, for providers with a figure and its interval
 * @param seed         that the figures were drawn with
 */
public record RankList(String indicator, Period period, Period comparedWith, String peerSet, List<RankRow> ranks, int draws, long seed,
                       DataVersion dataVersion, String method) {

    /**
     * One provider.
     *
     * @param likelyBest  best rank of those that hold 95 % of the draws
     * @param likelyWorst worst rank of those that hold 95 % of the draws
     * @param quarters    probabilities of the four quarters, the best first
     * @param change      against the earlier period, null without a figure there
     */
    public record RankRow(String odsCode, String name, int of, int likelyBest, int likelyWorst, List<Double> quarters, RankChange change) {
    }
}
