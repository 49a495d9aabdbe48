package org.tandem.pairing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;

/** Distances, similarities and trends, which do not depend on the settings that a lead tries; each is worked out once. */
final class Measures {

    /** Two codes in the order asked for. */
    private record Codes(String one, String other) {
    }

    private record ProviderTopic(String provider, Topic topic) {
    }

    private final RoundData data;
    private final OwnTrend trend;
    private final Map<Codes, OptionalDouble> kilometres = new HashMap<>();
    private final Map<Codes, OptionalDouble> similarities = new HashMap<>();
    private final Map<ProviderTopic, Optional<String>> declines = new HashMap<>();

    Measures(RoundData data, OwnTrend trend) {
        this.data = data;
        this.trend = trend;
    }

    OptionalDouble kilometres(Provider a, Provider b) {
        return kilometres.computeIfAbsent(new Codes(a.odsCode(), b.odsCode()), c -> a.location().isEmpty() || b.location().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(a.location().get().kilometresTo(b.location().get())));
    }

    OptionalDouble similarity(String a, String b) {
        return similarities.computeIfAbsent(new Codes(a, b), c -> data.similarity().between(a, b));
    }

    /** Sentence about a decline of the provider's own lead figures in a topic. */
    Optional<String> decline(String provider, Topic topic) {
        return declines.computeIfAbsent(new ProviderTopic(provider, topic), k -> trend.decline(provider, topic));
    }
}
