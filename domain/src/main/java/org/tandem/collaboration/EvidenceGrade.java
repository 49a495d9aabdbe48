package org.tandem.collaboration;

/** How much is known of what a model does, for or against it. */
public enum EvidenceGrade {
    STRONG("Strong"), MODERATE("Moderate"), LIMITED("Limited"), NONE("None");

    private final String label;

    EvidenceGrade(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }
}
