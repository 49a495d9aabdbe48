package org.tandem.collaboration;

/** Band of the step ladder; between two bands lies a step change. */
public enum LadderBand {
    COLLABORATE("Collaborate"), CO_OWN("Co-own"), INTEGRATE("Integrate");

    private final String label;

    LadderBand(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }
}
