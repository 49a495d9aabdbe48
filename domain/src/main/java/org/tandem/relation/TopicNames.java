package org.tandem.relation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.indicator.Topic;

/** Topics as they stand in one column: their names in order, parted by commas. */
final class TopicNames {

    private TopicNames() {
    }

    static String of(Collection<Topic> topics) {
        return topics.stream().sorted().map(Topic::name).collect(Collectors.joining(","));
    }

    static Set<Topic> read(String names) {
        return names.isEmpty() ? Set.of() : Arrays.stream(names.split(",")).map(Topic::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
