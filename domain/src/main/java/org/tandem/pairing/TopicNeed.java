package org.tandem.pairing;

import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

/**
 * Difficulty in one topic as far as it makes a need.
 *
 * @param topic  topic
 * @param status that makes the need
 * @param size   size and persistence, 0–1
 */
public record TopicNeed(Topic topic, DifficultyStatus status, double size) {
}
