package org.tandem.demonstration;

import java.util.List;
import org.tandem.indicator.Topic;

/**
 * What is decided about a pair of a solved round, in order.
 *
 * @param recipient code
 * @param supporter code
 * @param steps     decisions, first to last
 */
public record DemonstrationDecision(String recipient, String supporter, Topic topic, List<Step> steps) {

    /**
     * One decision.
     *
     * @param verb   {@code PROPOSE}, {@code ACCEPT}, {@code DECLINE} or {@code APPROVE}
     * @param party  code of the trust for which it is taken; empty text for the lead's own
     * @param user   name of the demonstration user who takes it
     * @param reason empty text where none is asked for
     */
    public record Step(String verb, String party, String user, String reason) {
    }

    public DemonstrationDecision {
        steps = List.copyOf(steps);
    }
}
