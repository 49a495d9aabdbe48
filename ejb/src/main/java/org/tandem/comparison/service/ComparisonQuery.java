package org.tandem.comparison.service;

import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;

/**
 * Which providers are compared with each other; null takes what stands in brackets.
 *
 * @param providers ODS codes in the order of display, 1 to 10, each once
 * @param topic     whose indicators are compared (all)
 * @param asOf      a month (latest complete one)
 * @param peerSet   among whom they are placed (comparator group of the first)
 */
public record ComparisonQuery(List<String> providers, Topic topic, Period asOf, String peerSet) {

    /** As many as fit side by side. */
    public static final int MOST = 10;

    public ComparisonQuery {
        providers = providers.stream().map(String::strip).filter(p -> !p.isEmpty()).distinct().toList();
    }
}
