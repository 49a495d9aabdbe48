package org.tandem.standing.service;

import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.standing.Certainty;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.StandingOverride;
import org.tandem.standing.StandingReason;
import org.tandem.standing.Standings;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

/**
 * Standing of one provider as shown to a person who may see it. A prompt for discussion, not a regulatory judgement.
 *
 * @param difficulty the gravest over the topics
 * @param certainty  PROVISIONAL where every strength found rests on a short history, null without a strength
 * @param reasons    of all topics, in the order of topics; the first of a topic tells when a lead set its status, and what was computed
 * @param comments   what the trust says about its standing of this month, newest first
 * @param firstSights that the trust sees statuses of it first, or saw them first; a status that is with the trust still is not among
 *                    the topics that others see
 */
public record StandingRow(String odsCode, String name, String region, DifficultyStatus difficulty, StrengthStatus strength,
                          List<TopicStanding> topics, Certainty certainty, List<StandingReason> reasons, List<CommentView> comments,
                          List<FirstSightView> firstSights, Period asOf, DataVersion dataVersion, String method) {

    static StandingRow of(Provider provider, ProviderStanding standing, Standings all, List<CommentView> comments, List<FirstSightView> firstSights) {
        List<TopicStanding> strong = standing.topics().stream().filter(t -> t.strength() == StrengthStatus.STRONG).toList();
        Certainty certainty = strong.isEmpty() ? null
                : strong.stream().anyMatch(t -> t.certainty() == Certainty.FULL) ? Certainty.FULL : Certainty.PROVISIONAL;
        return new StandingRow(provider.odsCode(), provider.name(), provider.region() == null ? null : provider.region().code(),
                standing.difficulty(), standing.strength(), standing.topics(), certainty,
                standing.topics().stream().flatMap(t -> t.reasons().stream()).toList(),
                comments.stream().filter(c -> c.provider().equals(provider.odsCode()) && c.asOf().equals(all.asOf().toString())).toList(), firstSights, all.asOf(), all.dataVersion(),
                methodOf(all));
    }

    /** Whether a lead set a status in place of the computed one. */
    public boolean overridden() {
        return reasons.stream().anyMatch(r -> r.rule().equals(StandingOverride.RULE));
    }

    /** What leads set, in sentences with both statuses. */
    public List<String> overrides() {
        return reasons.stream().filter(r -> r.rule().equals(StandingOverride.RULE)).map(StandingReason::sentence).toList();
    }

    /** Statuses that are with the trust still and therefore not shown here. */
    public List<FirstSightView> withTrust() {
        return firstSights.stream().filter(s -> s.open() && isHeldBack(s.topic())).toList();
    }

    /** What is said beside the status of a topic that is shown. */
    public List<FirstSightView> sightsOf(Topic topic) {
        return firstSights.stream().filter(s -> s.topic() == topic && !withTrust().contains(s)).toList();
    }

    private boolean isHeldBack(Topic topic) {
        return topics.stream().anyMatch(t -> t.topic() == topic && t.isHeldBack());
    }

    static String methodOf(Standings all) {
        return "Standing by rule set " + all.ruleSet();
    }
}
