package org.tandem.standing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.indicator.Topic;

/** Which standings of a provider are others on restated figures, in sentences. */
public final class StandingChanges {

    private StandingChanges() {
    }

    /**
     * Compares the standings of a provider at the same month.
     *
     * @param before   on the figures of then
     * @param after    on the restated figures
     * @param provider ODS code
     * @param name     as it stands in the sentences
     * @return one complete sentence a topic that differs, in the order of the topics; empty when none does
     */
    public static List<String> of(Standings before, Standings after, String provider, Collection<Topic> topics, String name) {
        return topics.stream().sorted().distinct().flatMap(topic -> {
            String was = words(before.of(provider, topic));
            String is = words(after.of(provider, topic));
            return was.equals(is) ? Optional.<String>empty().stream()
                    : Optional.of("The standing of %s in %s would be %s instead of %s.".formatted(name, topic.words(), is, was)).stream();
        }).toList();
    }

    private static String words(Optional<TopicStanding> standing) {
        return standing.map(s -> "difficulty %s, strength %s".formatted(lower(s.difficulty()), lower(s.strength()))).orElse("none");
    }

    private static String lower(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
