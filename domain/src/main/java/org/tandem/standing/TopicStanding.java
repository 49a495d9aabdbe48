package org.tandem.standing;

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
 * @param needSize     size and persistence of the need, 0–1; 0 without a need
 * @param strengthSize size and persistence of the strength, 0–1; 0 without figures
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
}
