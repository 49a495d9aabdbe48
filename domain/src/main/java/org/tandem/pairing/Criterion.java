package org.tandem.pairing;

/** What counts in the fit of a pair. Every score lies between 0 and 1. */
public enum Criterion {
    COMPLEMENTARITY("Strength in the topic"),
    SIMILARITY("Similar context"),
    PROXIMITY("Nearness"),
    WILLINGNESS("Willingness"),
    HEADROOM("Room for one more"),
    RELATIONSHIP("Relationship"),
    LEADERSHIP_CONTINUITY("Continuity of the support partner's leadership");

    private final String label;

    Criterion(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }
}
