package org.tandem.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.standing.StandingRules.Judgement;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.Measure;
import org.tandem.standing.StandingRules.TopicRule;

/** A rule set with the thresholds of {@code 2026-1} and no topics. */
public final class StandingRulesBuilder {

    private final List<TopicRule> topics = new ArrayList<>();

    private StandingRulesBuilder() {
    }

    public static StandingRulesBuilder aRuleSet() {
        return new StandingRulesBuilder();
    }

    /** A topic judged by the place, all leads with the same weight. */
    public StandingRulesBuilder placing(Topic topic, String... leads) {
        return topic(topic, Judgement.PLACE, Measure.VALUE, leads);
    }

    /** A topic judged by the gap to the region's median. */
    public StandingRulesBuilder placingByGap(Topic topic, String... leads) {
        return topic(topic, Judgement.PLACE, Measure.GAP_TO_REGION_MEDIAN, leads);
    }

    public StandingRulesBuilder banding(Topic topic, String lead) {
        return topic(topic, Judgement.BAND, Measure.VALUE, lead);
    }

    public StandingRulesBuilder context(Topic topic, String... leads) {
        return topic(topic, Judgement.CONTEXT, Measure.VALUE, leads);
    }

    public StandingRulesBuilder weighted(Topic topic, Lead... leads) {
        topics.add(new TopicRule(topic, Judgement.PLACE, List.of(leads), ""));
        return this;
    }

    private StandingRulesBuilder topic(Topic topic, Judgement judgement, Measure measure, String... leads) {
        topics.add(new TopicRule(topic, judgement, List.of(leads).stream().map(l -> new Lead(l, 1.0 / leads.length, measure)).toList(),
                judgement == Judgement.CONTEXT ? "Shown as context, without status." : ""));
        return this;
    }

    public StandingRules build() {
        return new StandingRules("test", LocalDate.of(2020, 1, 1), null, topics,
                new StandingRules.Placing(5, 3, 4, 100, 0.5, 5, 3),
                new StandingRules.Difficulty(4, 3, 2, 3, 4, 2),
                new StandingRules.Strength(8, 6, 4, 4),
                new StandingRules.Yearly(3, 2),
                new StandingRules.Improver(12, 4, 3, 2),
                new StandingRules.OldestMonths(6, 9, 18),
                new StandingRules.Band(0.1));
    }
}
