package org.tandem.standing.service;

import java.time.Instant;
import org.tandem.indicator.Topic;
import org.tandem.standing.StandingComment;

/**
 * What a trust says about its own standing.
 *
 * @param asOf  month of the standing that it speaks of
 * @param topic null when it speaks of all topics
 */
public record CommentView(int id, String provider, String asOf, Topic topic, String text, String madeBy, Instant madeAt) {

    static CommentView of(StandingComment c) {
        return new CommentView(c.number(), c.provider(), c.asOf(), c.topic().orElse(null), c.text(), c.madeBy(), c.madeAt());
    }
}
