package org.tandem.standing;

import java.util.ArrayList;
import java.util.List;
import org.tandem.indicator.Topic;

/**
 * Standing of one provider in one topic at one quarter-end.
 *
 * @param provider     ODS code
 * @param topic        topic
 * @param difficulty   status by the rules
 * @param strength     status by the rules
 * @param certainty    of the strength
 * @param improver     lowest half to best half within three years
 * @param needSize     size and persistence of the need, 0–1: ½·(1 − mean topic score of the last four quarters) +
 *                     ½·(low quarters among the last four) / 4; 0 unless PERSISTENT, EMERGING or WATCH
 * @param strengthSize size and persistence of the strength, 0–1: ½·(mean topic score of the last four quarters) +
 *                     ½·(share of the known last eight quarters in the best quarter); 0 without figures
 * @param quarters     what was found quarter by quarter, oldest first, at most eight
 * @param reasons      why, most important first; also why there is no status
 */
public record TopicStanding(String provider, Topic topic, DifficultyStatus difficulty, StrengthStatus strength,
                            Certainty certainty, boolean improver, double needSize, double strengthSize,
                            List<QuarterPlace> quarters, List<StandingReason> reasons) {

    public TopicStanding {
        quarters = List.copyOf(quarters);
        reasons = List.copyOf(reasons);
    }

    /** Whether there are figures that a strength is measured by. */
    public boolean hasStrengthSize() {
        return !quarters.isEmpty() || strengthSize > 0;
    }

    /** The same with one more reason, which comes last. */
    TopicStanding because(StandingReason last) {
        List<StandingReason> all = new ArrayList<>(reasons);
        all.add(last);
        return new TopicStanding(provider, topic, difficulty, strength, certainty, improver, needSize, strengthSize, quarters, all);
    }

    /** The same with one more reason, which comes first. */
    TopicStanding firstOf(StandingReason first) {
        List<StandingReason> all = new ArrayList<>(List.of(first));
        all.addAll(reasons);
        return new TopicStanding(provider, topic, difficulty, strength, certainty, improver, needSize, strengthSize, quarters, all);
    }

    /** Whether a lead set a status in place of the computed one; the first reason then tells both. */
    public boolean isOverridden() {
        return reasons.stream().anyMatch(r -> r.rule().equals(StandingOverride.RULE));
    }

    /** Whether a new status is with the trust still and this is the one before; the first reason then says so. */
    public boolean isHeldBack() {
        return reasons.stream().anyMatch(r -> r.rule().equals(FirstSight.RULE));
    }
}
