package org.tandem.standing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.benchmark.Funnel;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Flags lead figures outside the over-dispersed 95 % limits of the group ({@code rules} section 4). A flag beside the status,
 * no gate to it.
 */
final class Outliers {

    private final Map<String, Funnel> byIndicator = new HashMap<>();

    Outliers(TopicRule rule, TopicQuarter quarter, StandingRules rules) {
        rule.leads().forEach(lead -> {
            Map<String, Funnel.Counts> counts = counts(lead.indicator(), quarter);
            if (counts.size() >= rules.placing().minimumPlaced()) {
                byIndicator.put(lead.indicator(), Funnel.ofProportions(counts, rules.band().trim()));
            }
        });
    }

    private static Map<String, Funnel.Counts> counts(String indicator, TopicQuarter quarter) {
        Map<String, Funnel.Counts> counts = new TreeMap<>();
        quarter.figures().forEach((provider, leads) -> leads.stream()
                .filter(f -> f.indicator().code().equals(indicator) && f.isJudged() && f.indicator().kind() == IndicatorKind.PROPORTION)
                .forEach(f -> {
                    if (f.figure() instanceof Figure.Present p && p.numerator().isPresent() && p.denominator().isPresent()) {
                        counts.put(provider, new Funnel.Counts(p.numerator().getAsDouble(), p.denominator().getAsDouble()));
                    }
                }));
        return counts;
    }

    /** The limits that a figure of a provider lies outside of. */
    Optional<Funnel.Unit> outside(LeadFigure f, String provider) {
        return Optional.ofNullable(byIndicator.get(f.indicator().code())).map(funnel -> funnel.units().get(provider))
                .filter(u -> u.isHigher95() || u.isLower95());
    }
}
