package org.tandem.variation;

import java.util.Objects;

/**
 * Special cause at one point.
 *
 * @param rule      the first rule that applies
 * @param direction high or low
 */
public record Signal(SignalRule rule, SignalDirection direction) {

    public Signal {
        Objects.requireNonNull(rule, "A signal needs its rule.");
        Objects.requireNonNull(direction, "A signal needs its direction.");
    }
}
