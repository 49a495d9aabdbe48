package org.tandem.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Topic;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Standings of a month with every lead figure of a quarter drawn within its 95 % interval ({@code methods} section 5.1: Wilson for
 * shares, limits of the count for counts, rates and ratios) and all members of the group placed anew, quarter by quarter.
 *
 * <p>What has no interval stands as published: means, money and figures without their counts, among them staff surveys that are
 * published as scores; and a topic that is judged by a band, whose limits hold the play of chance already. Statuses are not drawn:
 * they are gates of the rules, not sizes.
 */
public final class FiguresWithinIntervals implements FigureVariation {

    private final Panel panel;
    private final StandingRules rules;
    private final Period asOf;

    /** @param asOf month of the standings */
    public FiguresWithinIntervals(Panel panel, StandingRules rules, Period asOf) {
        this.panel = panel;
        this.rules = rules;
        this.asOf = asOf;
    }

    @Override
    public SizeDraws behind(Set<Topic> topics) {
        List<TopicDraws> parts = new ArrayList<>();
        for (ComparatorGroup group : ComparatorGroup.values()) {
            List<Provider> members = StandingCalculation.members(panel.providers(), group, asOf);
            for (TopicRule rule : rules.topics()) {
                if (topics.contains(rule.topic()) && rule.judgement() == StandingRules.Judgement.PLACE && !members.isEmpty()) {
                    LeadFigures figures = new LeadFigures(panel, rules);
                    new GroupTopic(figures, rules, rule).placed(members, asOf)
                            .ifPresent(placed -> parts.add(new TopicDraws(rules, rule, members, placed, figures)));
                }
            }
        }
        return new OfAll(List.copyOf(parts));
    }

    private record OfAll(List<TopicDraws> parts) implements SizeDraws {

        @Override
        public Sizes published() {
            return sizes(sizes -> parts.forEach(p -> p.published(sizes)));
        }

        @Override
        public Sizes draw(RandomGenerator random) {
            return sizes(sizes -> parts.forEach(p -> p.draw(random, sizes)));
        }

        private static Sizes sizes(Consumer<DrawnSizes> fill) {
            DrawnSizes sizes = new DrawnSizes();
            fill.accept(sizes);
            return sizes;
        }
    }
}
