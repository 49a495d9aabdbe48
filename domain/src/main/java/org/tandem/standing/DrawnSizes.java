package org.tandem.standing;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.tandem.indicator.Topic;

/** Sizes of one draw, topic by topic. */
final class DrawnSizes implements Sizes {

    private record Size(double need, double strength) {
    }

    private final Map<Topic, Map<String, Size>> byTopic = new HashMap<>();

    void put(Topic topic, String provider, double need, double strength) {
        byTopic.computeIfAbsent(topic, t -> new HashMap<>()).put(provider, new Size(need, strength));
    }

    @Override
    public OptionalDouble ofNeed(String provider, Topic topic) {
        Size size = size(provider, topic);
        return size == null ? OptionalDouble.empty() : OptionalDouble.of(size.need);
    }

    @Override
    public OptionalDouble ofStrength(String provider, Topic topic) {
        Size size = size(provider, topic);
        return size == null ? OptionalDouble.empty() : OptionalDouble.of(size.strength);
    }

    private Size size(String provider, Topic topic) {
        return byTopic.getOrDefault(topic, Map.of()).get(provider);
    }
}
