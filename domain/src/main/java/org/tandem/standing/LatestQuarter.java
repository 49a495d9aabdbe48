package org.tandem.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Finds the quarter that a topic is judged on: the last complete one at or before the month asked for in which enough
 * members have figures for at least half of the lead weight that comes by month or quarter, and which is not out of date.
 * Without such a lead it is the newest year of a yearly lead.
 */
final class LatestQuarter {

    private final LeadFigures figures;
    private final StandingRules rules;
    private final Period asOf;

    LatestQuarter(LeadFigures figures, StandingRules rules, Period asOf) {
        this.figures = figures;
        this.rules = rules;
        this.asOf = asOf;
    }

    /**
     * What is judged.
     *
     * @param steps quarters between two steps: 1, or 4 where only yearly leads speak
     */
    record Judged(Period quarter, int steps) {

        boolean yearly() {
            return steps > 1;
        }
    }

    Optional<Judged> of(TopicRule rule, List<Provider> members) {
        return withinYear(rule, members).map(q -> new Judged(q, 1)).or(() -> newestYear(rule).map(q -> new Judged(q, 4)));
    }

    private Optional<Period> withinYear(TopicRule rule, List<Provider> members) {
        List<Lead> leads = rule.leads().stream().filter(l -> figures.rhythm(l.indicator()) != Rhythm.YEARLY).toList();
        double half = rules.placing().minimumLeadWeight() * leads.stream().mapToDouble(Lead::weight).sum();
        return Stream.iterate(lastCompleteQuarter(), q -> q.plus(-1))
                .takeWhile(q -> leads.stream().anyMatch(l -> isFresh(l, q)))
                .filter(q -> weight(leads, members, q) >= half - 1e-9)
                .findFirst();
    }

    private double weight(List<Lead> leads, List<Provider> members, Period quarter) {
        return leads.stream().filter(l -> isFresh(l, quarter) && isThere(l, members, quarter)).mapToDouble(Lead::weight).sum();
    }

    private boolean isThere(Lead lead, List<Provider> members, Period quarter) {
        return members.stream().filter(p -> figures.judged(lead.indicator(), p.odsCode(), quarter).isJudged()
                        || figures.newest(lead.indicator(), p.odsCode(), quarter).isJudged())
                .limit(rules.placing().minimumPlaced()).count() == rules.placing().minimumPlaced();
    }

    private Optional<Period> newestYear(TopicRule rule) {
        return rule.leads().stream().filter(l -> figures.rhythm(l.indicator()) == Rhythm.YEARLY)
                .flatMap(l -> figures.panel().latestPeriod(l.indicator()).stream())
                .map(this::notAfterAsOf)
                .filter(year -> asOf.since(year.endMonth()) <= rules.oldestMonths().yearly())
                .map(Period::endQuarter)
                .max(Comparator.naturalOrder());
    }

    private Period notAfterAsOf(Period year) {
        return Stream.iterate(year, y -> y.plus(-1)).filter(y -> y.endMonth().compareTo(asOf) <= 0).findFirst().orElseThrow();
    }

    private Period lastCompleteQuarter() {
        Period quarter = asOf.endQuarter();
        return quarter.endMonth().equals(asOf) ? quarter : quarter.plus(-1);
    }

    private boolean isFresh(Lead lead, Period quarter) {
        return asOf.since(quarter.endMonth()) <= rules.oldestMonths().of(figures.rhythm(lead.indicator()));
    }
}
