package org.tandem.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.provider.Provider;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.TopicRule;

/** Where the members of a group stand in each lead by itself, which says what carries a place in the topic. */
final class LeadPlaces {

    /** @param rank 1 is best */
    record LeadPlace(int rank, int of, boolean bestQuarter) {
    }

    private final Map<String, Map<String, LeadPlace>> byLead = new HashMap<>();

    LeadPlaces(TopicRule rule, List<Provider> members, TopicQuarter quarter, StandingRules.Placing rules) {
        rule.leads().forEach(lead -> byLead.put(lead.indicator(), places(LeadGoodness.of(lead, members, figures(lead, quarter), rules.minimumInRegion()), rules)));
    }

    private static Map<String, LeadFigure> figures(Lead lead, TopicQuarter quarter) {
        Map<String, LeadFigure> ofLead = new TreeMap<>();
        quarter.figures().forEach((provider, leads) -> leads.stream().filter(f -> f.indicator().code().equals(lead.indicator()))
                .forEach(f -> ofLead.put(provider, f)));
        return ofLead;
    }

    private static Map<String, LeadPlace> places(Map<String, Double> goodness, StandingRules.Placing rules) {
        Map<String, LeadPlace> places = new TreeMap<>();
        if (goodness.size() >= rules.minimumPlaced()) {
            Ranking r = new Ranking(goodness.values());
            goodness.forEach((code, g) -> places.put(code, new LeadPlace(r.rank(g), r.size(), r.inBestOneIn(rules.bestOneIn(), g))));
        }
        return places;
    }

    /** Empty where the provider or the lead cannot be judged. */
    Optional<LeadPlace> of(LeadFigure f, String provider) {
        return Optional.ofNullable(byLead.get(f.indicator().code()).get(provider));
    }
}
