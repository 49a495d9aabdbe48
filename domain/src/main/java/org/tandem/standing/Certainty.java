package org.tandem.standing;

/** How much history a strength rests on: all of it, or 4–7 quarters. */
public enum Certainty {
    FULL, PROVISIONAL
}
