package org.tandem.standing;

import java.util.OptionalDouble;
import org.tandem.indicator.Topic;

/** Sizes of needs and strengths, 0–1. Of a provider without figures in a topic that vary there are none. */
public interface Sizes {

    /** Nothing varies. */
    Sizes NONE = new DrawnSizes();

    /** Size of a need by the formula of {@link TopicStanding#needSize()}, whatever the status. */
    OptionalDouble ofNeed(String provider, Topic topic);

    /** Size of a strength, see {@link TopicStanding#strengthSize()}. */
    OptionalDouble ofStrength(String provider, Topic topic);
}
