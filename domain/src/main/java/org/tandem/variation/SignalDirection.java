package org.tandem.variation;

/** Where a signal points: a trend by its slope, every other rule by the side of the mean. */
public enum SignalDirection {
    HIGH, LOW
}
