package org.tandem.standing.service;

import java.time.LocalDate;
import org.tandem.indicator.Topic;
import org.tandem.standing.FirstSight;

/**
 * That a trust sees, or saw, a status first.
 *
 * @param toldOn   day on which the trust was told
 * @param dueOn    last day on which it is the trust's alone
 * @param open     whether it is with the trust still
 * @param outcome  how it ended, null while it has not
 * @param sentence all of it in words
 */
public record FirstSightView(Topic topic, LocalDate toldOn, LocalDate dueOn, boolean open, FirstSight.Outcome outcome, String sentence) {

    static FirstSightView of(FirstSight s, boolean open) {
        return new FirstSightView(s.topic(), s.toldOn(), s.due(), open, s.outcome().orElse(null), s.sentence());
    }
}
