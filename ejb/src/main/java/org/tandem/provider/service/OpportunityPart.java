package org.tandem.provider.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.IndicatorKind;
import org.tandem.opportunity.Opportunity;
import org.tandem.opportunity.OpportunityRules;
import org.tandem.opportunity.OpportunityRules.Entry;
import org.tandem.opportunity.OpportunityRules.Measure;
import org.tandem.opportunity.OpportunityTotal;
import org.tandem.provider.Provider;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;

/**
 * What the gaps of a provider to its peers would have meant in people, days or pounds; a prompt to look, not a forecast.
 *
 * @param peers  against whom, in words
 * @param rules  name of the rule set
 * @param items  patients first; those without a gap to the best quarter too
 * @param totals the sums that may be made; other sums would count somebody twice or add unlike things
 */
public record OpportunityPart(String peers, String rules, List<Item> items, List<Total> totals) {

    /**
     * One indicator.
     *
     * @param measure what is counted
     * @param overlap indicators of one group can speak of the same people
     * @param volume  denominator of the own figure
     */
    public record Item(String indicator, String name, IndicatorKind kind, Period period, Measure measure, String overlap, double value, double volume,
                       Level median, Level bestQuarter, String sentence) {

        private static Item of(Opportunity o, String peers) {
            return new Item(o.indicator().code(), o.indicator().name(), o.indicator().kind(), o.period(), o.entry().measure(), o.entry().overlap(), o.value(), o.volume(),
                    Level.of(o.median()), Level.of(o.bestQuarter()), o.sentence(peers));
        }
    }

    /**
     * The gap to a reference.
     *
     * @param pounds null where there is no unit value
     * @param capped whether the pounds were cut down to the cost base
     */
    public record Level(double reference, double gap, double amount, Double pounds, boolean capped) {

        private static Level of(Opportunity.Level l) {
            return new Level(l.reference(), l.gap(), l.amount(), Absent.orNull(l.pounds()), l.capped());
        }
    }

    /** A sum that may be made. */
    public record Total(Measure measure, Period period, OpportunityTotal.Sum median, OpportunityTotal.Sum bestQuarter, String sentence) {
    }

    static OpportunityPart of(Panel panel, PlaceFinder places, Provider provider, Period asOf, PeerSets.Members peers, OpportunityRules rules) {
        List<Opportunity> all = rules.entries().stream().flatMap(e -> found(panel, places, provider, asOf, peers, e).stream()).toList();
        return new OpportunityPart(peers.name(), rules.name(), all.stream().map(o -> Item.of(o, peers.name())).toList(),
                OpportunityTotal.of(all).stream().map(t -> new Total(t.measure(), t.period(), t.median(), t.bestQuarter(), t.sentence(code -> panel.indicators().get(code).name()))).toList());
    }

    private static Optional<Opportunity> found(Panel panel, PlaceFinder places, Provider provider, Period asOf, PeerSets.Members peers, Entry entry) {
        return panel.indicators().find(entry.indicator()).flatMap(indicator -> panel.latestPeriod(indicator.code(), asOf).flatMap(period -> {
            Figure own = panel.figure(indicator.code(), provider.odsCode(), period);
            return places.of(indicator.code(), period, peers.members(), IndicatorFinding.QUARTILES).distribution()
                    .flatMap(spread -> Opportunity.of(entry, indicator, period, own, spread, base(panel, provider, period, entry)));
        }));
    }

    private static OptionalDouble base(Panel panel, Provider provider, Period period, Entry entry) {
        return Stream.ofNullable(entry.costBase()).map(code -> panel.figure(code, provider.odsCode(), period).value()).findFirst().orElse(OptionalDouble.empty());
    }
}
