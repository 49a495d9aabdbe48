package org.tandem.comparison.service;

import java.util.List;
import org.tandem.benchmark.Comparison;
import org.tandem.benchmark.FiveGrades;
import org.tandem.benchmark.RecentTrend;
import org.tandem.benchmark.SpineBar;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.variation.Variation;

/**
 * Chosen providers side by side.
 *
 * @param asOf       last month looked at; null without data
 * @param topic      null for all
 * @param peerSet    among whom they are placed
 * @param items      one entry an indicator and provider, by indicator in catalogue order
 * @param indicators the bars that the places of the items lie on, for every indicator with a figure of one of the providers
 */
public record ComparisonView(Period asOf, Topic topic, Peers peerSet, List<Chosen> providers, List<Cell> items, List<Spine> indicators,
                             DataVersion dataVersion, String method) {

    /** Among whom providers are placed. */
    public record Peers(String set, String name, int size) {
    }

    /**
     * One of the providers.
     *
     * @param inSet whether it is one of the peers; if not, it has no rank
     */
    public record Chosen(String odsCode, String name, boolean inSet) {
    }

    /**
     * One indicator of one provider; what is not known is null.
     *
     * @param grade          against England by the 95 % and the 99.8 % interval
     * @param significance   against all providers together, by the limits around England's share
     * @param trend          over the last five periods, null where one of them is missing
     * @param yearBefore     the figure of the same period a year before
     * @param variation      null without a chart
     * @param trialLimits    true with fewer than 13 points: pages then hide the icon
     * @param place          on the bar, −1 to 1; beyond it for a provider that is not one of the peers
     * @param sentence       value, rank, comparison, change and signal in words
     */
    public record Cell(String indicator, String indicatorName, String odsCode, String name, Period period, Double value, FigureState state,
                       Integer rank, Integer of, Integer quartile, Comparison comparison, FiveGrades grade, String significance,
                       RecentTrend.Trend trend, Double yearBefore, Variation variation, boolean trialLimits, Double place, String sentence) {
    }

    /**
     * One row of the spine chart.
     *
     * @param benchmark what the middle is: England's figure, else the median of the peers
     * @param median    of the peers
     * @param of        peers with a figure
     * @param bar       null where providers are never ranked
     * @param sentence  who of the providers is best and who is lowest placed
     */
    public record Spine(String code, String name, IndicatorKind kind, String unit, ImprovementDirection improvementDirection, Period period,
                        Double england, Double median, int of, String benchmark, SpineBar bar, String sentence) {
    }
}
