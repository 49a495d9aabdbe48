package org.tandem.standing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.benchmark.Funnel;
import org.tandem.provider.Provider;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Bands of observed against expected events: outside the over-dispersed 95 % limits or as expected, never a rank. The figure
 * of a quarter is its newest one, since such figures cover overlapping years and must not be added up.
 */
final class BandPlacing implements TopicPlacing {

    private final LeadFigures figures;
    private final StandingRules rules;

    BandPlacing(LeadFigures figures, StandingRules rules) {
        this.figures = figures;
        this.rules = rules;
    }

    @Override
    public TopicQuarter place(TopicRule rule, List<Provider> members, Period quarter) {
        String indicator = rule.leads().get(0).indicator();
        Map<String, List<LeadFigure>> found = new TreeMap<>();
        Map<String, Funnel.Counts> counts = new TreeMap<>();
        for (Provider p : members) {
            LeadFigure f = withCounts(figures.newest(indicator, p.odsCode(), quarter));
            found.put(p.odsCode(), List.of(f));
            if (f.isJudged() && f.figure() instanceof Figure.Present number) {
                counts.put(p.odsCode(), new Funnel.Counts(number.numerator().orElseThrow(), number.denominator().orElseThrow()));
            }
        }
        Map<String, QuarterPlace> places = new TreeMap<>();
        if (counts.size() >= rules.placing().minimumPlaced()) {
            Map<String, Funnel.Unit> units = Funnel.ofStandardisedRatios(counts, rules.band().trim()).units();
            units.forEach((code, u) -> places.put(code, place(quarter, u, units.size())));
        }
        return new TopicQuarter(quarter, places, found);
    }

    private static LeadFigure withCounts(LeadFigure f) {
        boolean alone = f.figure() instanceof Figure.Present p && (p.numerator().isEmpty() || p.denominator().isEmpty());
        return alone ? f.notJudged("is published for %s without observed and expected numbers, so there is no band".formatted(
                f.period().words())) : f;
    }

    private static QuarterPlace place(Period quarter, Funnel.Unit unit, int of) {
        boolean higher = unit.isHigher95();
        boolean lower = unit.isLower95();
        return new QuarterPlace(quarter, higher ? 0 : lower ? 1 : 0.5, 0, of, higher, higher, lower);
    }
}
