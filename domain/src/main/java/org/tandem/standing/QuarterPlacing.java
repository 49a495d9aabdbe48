package org.tandem.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.Measure;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Places the members of a group in one quarter: weighted mean of the leads' percentiles, re-ranked ({@code rules}
 * section 3). A lead that too few members have is left out; a provider needs at least half of the lead weight. A yearly value
 * that holds is no new evidence: beside leads that come more often it counts only together with one of them.
 */
final class QuarterPlacing implements TopicPlacing {

    /** Scores closer than this are equal: sums of the same parts in another order. */
    private static final double GRAIN = 1e9;

    private final LeadFigures figures;
    private final StandingRules.Placing rules;
    private final boolean yearly;

    /**
     * Places by quarter or by year.
     *
     * @param yearly whether the steps are years, so that yearly leads may stand alone
     */
    QuarterPlacing(LeadFigures figures, StandingRules.Placing rules, boolean yearly) {
        this.figures = figures;
        this.rules = rules;
        this.yearly = yearly;
    }

    @Override
    public TopicQuarter place(TopicRule rule, List<Provider> members, Period quarter) {
        Map<String, List<LeadFigure>> found = new TreeMap<>();
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> weights = new HashMap<>();
        Set<String> moved = new HashSet<>();
        for (Lead lead : rule.leads()) {
            Map<String, LeadFigure> ofLead = leadFigures(lead, members, quarter);
            ofLead.forEach((code, f) -> found.computeIfAbsent(code, k -> new ArrayList<>()).add(f));
            percentiles(LeadGoodness.of(lead, members, ofLead, rules.minimumInRegion())).forEach((code, percentile) -> {
                sums.merge(code, lead.weight() * percentile, Double::sum);
                weights.merge(code, lead.weight(), Double::sum);
                if (yearly || figures.rhythm(lead.indicator()) != Rhythm.YEARLY) {
                    moved.add(code);
                }
            });
        }
        weights.keySet().retainAll(moved);
        return new TopicQuarter(quarter, places(quarter, scores(sums, weights)), found);
    }

    private Map<String, Double> percentiles(Map<String, Double> goodness) {
        if (goodness.size() < rules.minimumPlaced()) {
            return Map.of();
        }
        Ranking ranking = new Ranking(goodness.values());
        Map<String, Double> percentiles = new TreeMap<>();
        goodness.forEach((code, g) -> percentiles.put(code, ranking.score(g)));
        return percentiles;
    }

    private Map<String, LeadFigure> leadFigures(Lead lead, List<Provider> members, Period quarter) {
        Map<String, LeadFigure> found = new TreeMap<>();
        members.forEach(p -> found.put(p.odsCode(), figures.judged(lead.indicator(), p.odsCode(), quarter)));
        if (lead.measure() == Measure.GAP_TO_REGION_MEDIAN) {
            new RegionMedians(members, found, rules.minimumInRegion()).withoutMedian()
                    .forEach((code, why) -> found.computeIfPresent(code, (k, f) -> f.notJudged(why)));
        }
        return found;
    }

    private Map<String, Double> scores(Map<String, Double> sums, Map<String, Double> weights) {
        Map<String, Double> scores = new TreeMap<>();
        weights.forEach((code, weight) -> {
            if (weight >= rules.minimumLeadWeight() - 1 / GRAIN) {
                scores.put(code, Math.rint(sums.get(code) / weight * GRAIN) / GRAIN);
            }
        });
        return scores;
    }

    private Map<String, QuarterPlace> places(Period quarter, Map<String, Double> scores) {
        Map<String, QuarterPlace> places = new TreeMap<>();
        if (scores.size() >= rules.minimumPlaced()) {
            Ranking r = new Ranking(scores.values());
            scores.forEach((code, s) -> places.put(code, new QuarterPlace(quarter, r.score(s), r.rank(s), r.size(),
                    r.inLowestOneIn(rules.lowestOneIn(), s), r.inLowestOneIn(rules.thirdOneIn(), s), r.inBestOneIn(rules.bestOneIn(), s))));
        }
        return places;
    }
}
