package org.tandem.pairing;

/** What counts in the fit of a pair. Every score lies between 0 and 1; the weights are those of the rules for the kind of round. */
public enum Criterion {
    COMPLEMENTARITY("Strength in what is needed"),
    SIMILARITY("Similar context"),
    PROXIMITY("Nearness"),
    WILLINGNESS("Willingness"),
    HEADROOM("Room for one more"),
    RELATIONSHIP("Relationship"),
    LEADERSHIP_CONTINUITY("Continuity of the support partner's leadership"),
    LEADERSHIP_EFFECTIVENESS("Effectiveness of the support partner's leadership"),
    BOARD_GOVERNANCE("Governance of the support partner's board"),
    FINANCIAL_PERFORMANCE("Financial performance of the support partner"),
    STRATEGIC_ALIGNMENT("Strategic alignment"),
    SERVICE_QUALITY("Quality of services"),
    CATCHMENT_OVERLAP("Overlap of catchments");

    private final String label;

    Criterion(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }
}
