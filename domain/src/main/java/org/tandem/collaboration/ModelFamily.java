package org.tandem.collaboration;

/** How a collaboration model binds its members. One arrangement may combine several models. */
public enum ModelFamily {
    LEARNING("Learning"), CONTRACT("Contract"), ORGANISATION("Organisation"), MERGER("Merger");

    private final String label;

    ModelFamily(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }
}
