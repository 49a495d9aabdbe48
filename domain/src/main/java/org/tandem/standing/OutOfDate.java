package org.tandem.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.benchmark.Series;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.TopicRule;

/** Standings of a topic for which no recent quarter has enough figures: no status, and why. */
final class OutOfDate {

    private final LeadFigures figures;
    private final StandingRules rules;
    private final Period asOf;

    OutOfDate(LeadFigures figures, StandingRules rules, Period asOf) {
        this.figures = figures;
        this.rules = rules;
        this.asOf = asOf;
    }

    Map<String, TopicStanding> standings(TopicRule rule, List<Provider> members) {
        Map<String, TopicStanding> standings = new TreeMap<>();
        for (Provider p : members) {
            List<StandingReason> reasons = rule.leads().stream().flatMap(l -> reason(l, p).stream()).toList();
            if (!reasons.isEmpty()) {
                standings.put(p.odsCode(), NoStatus.of(p, rule.topic(), reasons));
            }
        }
        return standings;
    }

    private Optional<StandingReason> reason(Lead lead, Provider provider) {
        String name = figures.panel().indicators().get(lead.indicator()).name();
        int oldest = rules.oldestMonths().of(figures.rhythm(lead.indicator()));
        return figures.newestUntil(lead.indicator(), provider.odsCode(), asOf).map(Series.Point::period).map(newest -> asOf.since(newest.endMonth()) > oldest
                ? new StandingReason("OUT_OF_DATE", "%s: the newest figure is of %s; figures older than %d months give no status at %s."
                        .formatted(name, newest.words(), oldest, asOf.words()), lead.indicator(), List.of(newest))
                : new StandingReason("TOO_FEW_PLACED", ("%s: no complete quarter up to %s has figures of at least %d %s, so nobody"
                        + " is placed.").formatted(name, asOf.words(), rules.placing().minimumPlaced(), provider.group().words()),
                        lead.indicator(), List.of(newest)));
    }
}
