package org.tandem.indicator;

/** What kind of number an indicator is. A proportion is stored and answered as a fraction 0–1. */
public enum IndicatorKind {
    PROPORTION, RATE, RATIO, MEAN, COUNT, MONEY
}
