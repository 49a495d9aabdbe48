package org.tandem.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Computes difficulty and strength of all providers from one panel by one rule set. Compared are the providers of a
 * comparator group that are open on the last day of the month asked for; figures before a merger are those of the parts added
 * up, and a provider that has been taken over has no standing. Stateless; the same panel, rules and month give the same answer.
 */
public final class StandingCalculation {

    private static final int QUARTER = 3;

    /** A topic in a comparator group: independent of all others. */
    private record Part(ComparatorGroup group, TopicRule rule) {
    }

    /**
     * The standings at the end of a month.
     *
     * @param asOf a month; every topic is judged on its last complete quarter at or before it that has figures
     * @throws IllegalArgumentException when {@code asOf} is no month
     */
    public Standings computeAsOf(Panel panel, StandingRules rules, Period asOf) {
        return computeAll(panel, rules, List.of(asOf)).get(0);
    }

    /** The standings at a month and at the same point of the {@code earlier} quarters before it, newest first. */
    public List<Standings> computeBackFrom(Panel panel, StandingRules rules, Period asOf, int earlier) {
        return computeAll(panel, rules, IntStream.rangeClosed(0, earlier).mapToObj(back -> asOf.plus(-QUARTER * back)).toList());
    }

    /**
     * The standings at the ends of months, in their order: each as by itself, but quarters that several months look at are
     * worked out once. Uses all cores.
     *
     * @throws IllegalArgumentException when one is no month
     */
    public List<Standings> computeAll(Panel panel, StandingRules rules, List<Period> months) {
        months.stream().filter(m -> m.kind() != Period.Kind.MONTH).findFirst().ifPresent(m -> {
            throw new IllegalArgumentException("Standings are computed at the end of a month such as 2025-03, not at '" + m + "'.");
        });
        Map<ComparatorGroup, List<List<Provider>>> members = new EnumMap<>(ComparatorGroup.class);
        for (ComparatorGroup group : ComparatorGroup.values()) {
            members.put(group, months.stream().map(m -> members(panel.providers(), group, m)).toList());
        }
        // one task a part and not a parallel stream, which would leave a core idle behind a run of dear topics
        List<ForkJoinTask<List<Map<String, TopicStanding>>>> tasks = rules.topics().stream()
                .flatMap(rule -> Stream.of(ComparatorGroup.values()).map(group -> new Part(group, rule)))
                .map(part -> ForkJoinTask.adapt(() -> standings(new GroupTopic(new LeadFigures(panel, rules), rules, part.rule()),
                        members.get(part.group()), months))).toList();
        List<List<Map<String, TopicStanding>>> parts = ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
        return IntStream.range(0, months.size()).parallel().mapToObj(i -> new Standings(months.get(i), panel.version(), rules.name(), byProvider(
                members.values().stream().flatMap(m -> m.get(i).stream()).toList(), parts.stream().map(p -> p.get(i)).toList()))).toList();
    }

    private static List<Map<String, TopicStanding>> standings(GroupTopic topic, List<List<Provider>> members, List<Period> months) {
        return IntStream.range(0, months.size()).mapToObj(i -> topic.standings(members.get(i), months.get(i))).toList();
    }

    private static Map<String, ProviderStanding> byProvider(List<Provider> members, List<Map<String, TopicStanding>> parts) {
        Map<String, List<TopicStanding>> found = new HashMap<>();
        members.forEach(p -> found.put(p.odsCode(), new ArrayList<>()));
        parts.forEach(part -> part.forEach((code, standing) -> found.get(code).add(standing)));
        Map<String, ProviderStanding> byProvider = new TreeMap<>();
        found.forEach((code, topics) -> {
            topics.sort(Comparator.comparing(TopicStanding::topic));
            byProvider.put(code, new ProviderStanding(code, topics));
        });
        return byProvider;
    }

    static List<Provider> members(ProviderRegistry registry, ComparatorGroup group, Period asOf) {
        return group == ComparatorGroup.OTHER ? List.of() : registry.ofGroup(group).stream()
                .filter(p -> p.isOpenOn(asOf.lastDay()))
                .filter(p -> registry.outOfPredecessor(p.odsCode()).stream().allMatch(s -> s.on().isAfter(asOf.lastDay())))
                .toList();
    }
}
