package org.tandem.oversight.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.tandem.benchmark.Interval;
import org.tandem.indicator.Topic;
import org.tandem.oversight.NextSegment;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Page;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;

/**
 * Oversight table of a quarter.
 *
 * @param period     quarter, null without data
 * @param framework  name of the rules
 * @param source     where the rules come from
 * @param cuts       highest average scores of segments 1 to 3, empty while they are not published here
 * @param metrics    indicators that are scored
 */
public record OversightList(@JsonUnwrapped Page<Row> page, Period period, String framework, String source, List<Double> cuts, List<String> metrics,
                            long seed, DataVersion dataVersion, String method) {

    /**
     * One trust; what is not known is null.
     *
     * @param averageMetricScore    unrounded; pages show two decimals
     * @param metrics               number of metrics that it rests on
     * @param segmentBeforeOverride by the score alone
     * @param financialOverride     whether a deficit holds it at a worse segment; null where the deficit is not known
     * @param rank                  within the trust type
     * @param segmentProbability    of segments 1 to 4; 5 is by decision only and has none
     * @param likelyScore           average scores that hold 95 % of the draws
     * @param next                  what it needs to reach the next better segment
     * @param reason                why the segment is what it is, or why there is none
     * @param publishedScore        average score of the national league table of the quarter, from the national list of metrics
     * @param publishedSegment      segment of that table
     */
    public record Row(String odsCode, String name, String trustType, Double averageMetricScore, int metrics, Map<Topic.Domain, Double> domainScores,
                      Integer segmentBeforeOverride, Boolean financialOverride, Deficit deficit, Integer segment, Integer rank, Integer of,
                      Map<Integer, Double> segmentProbability, Interval likelyScore, NextSegment next, Reason reason,
                      Double publishedScore, Double publishedSegment) {
    }
}
