package org.tandem.indicator.service;

import java.util.List;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.variation.Assurance;
import org.tandem.variation.Rebase;
import org.tandem.variation.SignalDirection;
import org.tandem.variation.SignalRule;
import org.tandem.variation.Variation;

/**
 * Process chart of one provider, as computed.
 *
 * @param name        of the provider
 * @param target      null when there is none
 * @param points      oldest first; missing periods are rows with a missing value
 * @param rebases     those that took effect, breaks of the series too, each with its reason
 * @param variation   always answered beside {@code trialLimits}
 * @param assurance   null without target or judgement
 * @param trialLimits fewer than 13 points in the group of the last figure: pages and papers hide the icons
 * @param sentence    finding in words
 */
public record ChartView(String indicator, String provider, String name, String method, Double target, List<PointRow> points,
                        List<Rebase> rebases, Variation variation, Assurance assurance, boolean trialLimits, String sentence,
                        DataVersion dataVersion) {

    /** One point; what is not known is null. */
    public record PointRow(Period period, Double value, FigureState state, Double mean, Double lowerProcessLimit, Double upperProcessLimit,
                           Double lowerNearLimit, Double upperNearLimit, boolean specialCause, SignalRule rule,
                           SignalDirection direction, boolean isImprovement, boolean isConcern, int group) {
    }
}
