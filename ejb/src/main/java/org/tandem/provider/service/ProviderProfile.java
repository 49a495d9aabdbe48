package org.tandem.provider.service;

import java.util.List;
import org.tandem.benchmark.Comparison;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Target;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StandingReason;
import org.tandem.standing.StrengthStatus;
import org.tandem.variation.Assurance;
import org.tandem.variation.Variation;

/**
 * All that is published about one provider at a month, by domain, topic and indicator: one computed object for page,
 * interface and report.
 *
 * @param asOf          last month looked at; null without data
 * @param peerSet       with whom it is compared
 * @param standingShown whether the person may see difficulty and strength of this provider; if not, they are null
 * @param opportunity   what its gaps would have meant in patients, null without data
 * @param peerEffects   what the chosen peers change, null where none were chosen but the comparator group
 */
public record ProviderProfile(ProviderRow provider, Period asOf, Peers peerSet, boolean standingShown, List<DomainPart> domains,
                              OpportunityPart opportunity, PeerEffects peerEffects, DataVersion dataVersion, String method) {

    /** A profile before any figure is published. */
    static ProviderProfile empty(Provider provider, DataVersion version) {
        return new ProviderProfile(ProviderRow.of(provider), null, null, false, List.of(), null, null, version, "No figures are published.");
    }

    /** With what the chosen peers change against the comparator group. */
    ProviderProfile against(ProviderProfile usual) {
        return new ProviderProfile(provider, asOf, peerSet, standingShown, domains, opportunity, PeerEffects.between(this, usual), dataVersion, method);
    }

    /**
     * With whom a provider is compared.
     *
     * @param set  as asked for
     * @param name in words
     * @param size members, the provider itself among them
     */
    public record Peers(String set, String name, int size) {
    }

    /**
     * A domain of the oversight framework.
     *
     * @param score published domain score, null while no oversight framework is loaded
     */
    public record DomainPart(Topic.Domain code, String name, Double score, List<TopicPart> topics) {
    }

    /** A topic with its standing and its indicators. */
    public record TopicPart(Topic code, String name, DifficultyStatus difficulty, StrengthStatus strength,
                            List<StandingReason> reasons, List<IndicatorPart> indicators) {
    }

    /**
     * One indicator of the provider in its newest period at the month asked for.
     *
     * @param value       in the indicator's unit, shares 0–1; null unless {@code state} is PRESENT
     * @param unit        as shown after the number
     * @param quartile    1 to 4, 1 is best; without judgement 1 holds the lowest values; null when not placed
     * @param rank        1 is best; without judgement 1 is the lowest value
     * @param of          providers ranked
     * @param percentile  share of the other peers that are surpassed, 0–1
     * @param comparison  with England by the 95 % interval
     * @param variation   null without a chart
     * @param trialLimits true with fewer than 13 points: pages and papers then hide the icons
     * @param assurance   null without target or judgement
     * @param target      the minimum in force, null when there is none
     * @param sparkline   newest last
     * @param release     number of the release that the figure comes from, null when there is none
     * @param sentence    finding in words, null without a figure
     */
    public record IndicatorPart(String code, String name, IndicatorKind kind, ImprovementDirection improvementDirection, Period period,
                                Double value, FigureState state, Double numerator, Double denominator, String unit, Integer quartile,
                                Integer rank, Integer of, Double percentile, Comparison comparison, Variation variation,
                                boolean trialLimits, Assurance assurance, TargetLine target, List<Spark> sparkline, Integer release,
                                String sentence) {
    }

    /** The minimum that is drawn. */
    public record TargetLine(Target.Kind kind, double value, String source, boolean confirmed) {

        static TargetLine of(Target t) {
            return new TargetLine(t.kind(), t.value(), t.source(), t.confirmed());
        }
    }

    /** One point of a sparkline; {@code value} is null unless PRESENT. */
    public record Spark(Period period, Double value, FigureState state) {
    }
}
