package org.tandem.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.benchmark.Series;
import org.tandem.indicator.FigureWords;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.TopicRule;

/** Topics that are shown as context: no status, and the sentence that says so. */
final class ContextTopic {

    private final LeadFigures figures;
    private final Period asOf;

    ContextTopic(LeadFigures figures, Period asOf) {
        this.figures = figures;
        this.asOf = asOf;
    }

    /** A topic without indicators speaks of every member, one with indicators of those with figures. */
    Map<String, TopicStanding> standings(TopicRule rule, List<Provider> members) {
        Map<String, TopicStanding> standings = new TreeMap<>();
        for (Provider p : members) {
            List<StandingReason> reasons = new ArrayList<>();
            rule.leads().forEach(l -> latest(l.indicator(), p).ifPresent(reasons::add));
            if (!reasons.isEmpty() || rule.leads().isEmpty()) {
                reasons.add(new StandingReason("NO_STATUS", rule.note(), null, List.of()));
                standings.put(p.odsCode(), NoStatus.of(p, rule.topic(), reasons));
            }
        }
        return standings;
    }

    private Optional<StandingReason> latest(String code, Provider provider) {
        Indicator indicator = figures.panel().indicators().get(code);
        return figures.newestUntil(code, provider.odsCode(), asOf).map(p -> new StandingReason("CONTEXT", sentence(indicator, p), code, List.of(p.period())));
    }

    private static String sentence(Indicator indicator, Series.Point p) {
        double value = p.figure().orThrow();
        String line = indicator.referenceLine() == null ? "" : (value > indicator.referenceLine() ? ", above" : ", not above")
                + " the reference line of " + FigureWords.target(indicator.referenceLine(), indicator.kind());
        return indicator.name() + " stood at " + FigureWords.of(value, indicator.kind()) + " in " + p.period().words() + line + ".";
    }
}
