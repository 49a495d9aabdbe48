package org.tandem.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tandem.benchmark.Panel;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.Judgement;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Computes difficulty and strength of all providers from one panel by one rule set. Compared are the providers of a
 * comparator group that are open on the last day of the month asked for; figures before a merger are those of the parts added
 * up, and a provider that has been taken over has no standing. Stateless; the same panel, rules and month give the same answer.
 */
public final class StandingCalculation {

    private static final int QUARTER = 3;

    /**
     * The standings at the end of a month.
     *
     * @param asOf a month; every topic is judged on its last complete quarter at or before it that has figures
     * @throws IllegalArgumentException when {@code asOf} is no month
     */
    public Standings computeAsOf(Panel panel, StandingRules rules, Period asOf) {
        if (asOf.kind() != Period.Kind.MONTH) {
            throw new IllegalArgumentException("Standings are computed at the end of a month such as 2025-03, not at '" + asOf + "'.");
        }
        LeadFigures figures = new LeadFigures(panel, rules);
        Map<String, List<TopicStanding>> found = new TreeMap<>();
        for (ComparatorGroup group : ComparatorGroup.values()) {
            List<Provider> members = members(panel.providers(), group, asOf);
            members.forEach(p -> found.put(p.odsCode(), new ArrayList<>()));
            for (TopicRule rule : rules.topics()) {
                standings(rule, members, figures, rules, asOf).forEach((code, standing) -> found.get(code).add(standing));
            }
        }
        Map<String, ProviderStanding> byProvider = new TreeMap<>();
        found.forEach((code, topics) -> {
            topics.sort(Comparator.comparing(TopicStanding::topic));
            byProvider.put(code, new ProviderStanding(code, topics));
        });
        return new Standings(asOf, panel.version(), rules.name(), byProvider);
    }

    /** The standings at a month and at the same point of the {@code earlier} quarters before it, newest first. */
    public List<Standings> computeBackFrom(Panel panel, StandingRules rules, Period asOf, int earlier) {
        return IntStream.rangeClosed(0, earlier).mapToObj(back -> computeAsOf(panel, rules, asOf.plus(-QUARTER * back))).toList();
    }

    private static Map<String, TopicStanding> standings(TopicRule rule, List<Provider> members, LeadFigures figures,
                                                        StandingRules rules, Period asOf) {
        return rule.judgement() == Judgement.CONTEXT
                ? new ContextTopic(figures, asOf).standings(rule, members)
                : new GroupTopic(figures, rules, asOf).standings(rule, members);
    }

    private static List<Provider> members(ProviderRegistry registry, ComparatorGroup group, Period asOf) {
        return group == ComparatorGroup.OTHER ? List.of() : registry.ofGroup(group).stream()
                .filter(p -> p.isOpenOn(asOf.lastDay()))
                .filter(p -> registry.outOfPredecessor(p.odsCode()).stream().allMatch(s -> s.on().isAfter(asOf.lastDay())))
                .toList();
    }
}
