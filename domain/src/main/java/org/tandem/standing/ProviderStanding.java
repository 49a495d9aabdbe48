package org.tandem.standing;

import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Topic;

/**
 * Standing of one provider over all topics that its figures serve.
 *
 * @param provider ODS code
 * @param topics   one entry a topic, in the order of {@link Topic}
 */
public record ProviderStanding(String provider, List<TopicStanding> topics) {

    public ProviderStanding {
        topics = List.copyOf(topics);
    }

    /** Standing in a topic, empty when the topic has no rule or does not apply to the provider. */
    public Optional<TopicStanding> in(Topic topic) {
        return topics.stream().filter(t -> t.topic() == topic).findFirst();
    }

    /** The gravest difficulty over all topics: PERSISTENT, EMERGING, WATCH, RECOVERING, NONE, NOT_ENOUGH_DATA in this order. */
    public DifficultyStatus difficulty() {
        return DifficultyStatus.gravestFirst().stream()
                .filter(s -> topics.stream().anyMatch(t -> t.difficulty() == s))
                .findFirst().orElse(DifficultyStatus.NOT_ENOUGH_DATA);
    }

    /** The same with another standing in its topic. */
    ProviderStanding with(TopicStanding other) {
        return new ProviderStanding(provider, topics.stream().map(t -> t.topic() == other.topic() ? other : t).toList());
    }

    /** STRONG where strong in at least one topic, NONE where judged in one, else NOT_ENOUGH_DATA. */
    public StrengthStatus strength() {
        return List.of(StrengthStatus.STRONG, StrengthStatus.NONE).stream()
                .filter(s -> topics.stream().anyMatch(t -> t.strength() == s))
                .findFirst().orElse(StrengthStatus.NOT_ENOUGH_DATA);
    }
}
