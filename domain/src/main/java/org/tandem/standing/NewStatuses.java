package org.tandem.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.indicator.Topic;

/**
 * Which statuses of trusts are graver than what their leads saw last. A lighter one is none of them: held back, it would leave the
 * graver one standing against the trust. Nor is one in a topic in which nobody had a status before, because figures of the topic
 * have then been loaded for the first time; nor one of a provider that was not there.
 */
public final class NewStatuses {

    /**
     * One of them.
     *
     * @param now  standing with the graver status
     * @param seen standing that leads saw last
     */
    public record NewStatus(TopicStanding now, TopicStanding seen) {
    }

    private NewStatuses() {
    }

    /**
     * Compares what leads saw last with what was found now, in the order of providers and topics.
     *
     * @param seen as leads saw it, with statuses that are with their trusts left out
     */
    public static List<NewStatus> between(Standings seen, Standings now) {
        Set<Topic> judged = judged(seen);
        List<NewStatus> found = new ArrayList<>();
        now.all().stream().map(ProviderStanding::topics).flatMap(Collection::stream).filter(t -> judged.contains(t.topic()))
                .forEach(t -> of(seen, t).ifPresent(found::add));
        return found;
    }

    /** One provider and topic, whoever was judged in it. */
    public static Optional<NewStatus> of(Standings seen, TopicStanding now) {
        return seen.of(now.provider(), now.topic()).filter(before -> now.difficulty().isGraverThan(before.difficulty())).map(before -> new NewStatus(now, before));
    }

    private static Set<Topic> judged(Standings standings) {
        Set<Topic> judged = EnumSet.noneOf(Topic.class);
        standings.all().stream().flatMap(p -> p.topics().stream()).filter(t -> t.difficulty() != DifficultyStatus.NOT_ENOUGH_DATA).forEach(t -> judged.add(t.topic()));
        return judged;
    }
}
