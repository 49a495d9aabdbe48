package org.tandem.demonstration;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;

/**
 * A topic round that is solved when the set is loaded.
 *
 * @param key             short name by which stories point at it
 * @param name            as shown
 * @param recipients      codes; empty for all
 * @param supporters      codes; empty for all
 * @param standardCapacity topic pairs of a supporter without a number of its own; empty for the rule's
 * @param capacity        topic pairs by code
 * @param maxDistanceKm   greatest distance as the crow flies
 * @param locks           pairs that must stand
 * @param decisions       played after solving
 */
public record DemonstrationRound(String key, String name, Period asOf, Set<Topic> topics, Set<String> recipients,
                                 Set<String> supporters, OptionalInt standardCapacity, Map<String, Integer> capacity,
                                 double maxDistanceKm, List<Lock> locks, List<DemonstrationDecision> decisions) {

    /** A pair that must stand. */
    public record Lock(String recipient, String supporter, Topic topic) {
    }

    public DemonstrationRound {
        topics = Set.copyOf(topics);
        recipients = Set.copyOf(recipients);
        supporters = Set.copyOf(supporters);
        capacity = Map.copyOf(capacity);
        locks = List.copyOf(locks);
        decisions = List.copyOf(decisions);
    }
}
