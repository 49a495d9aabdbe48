package org.tandem.access;

/** What a person does. A person can have several roles; {@link Scope} says for whom. */
public enum Role {
    REGIONAL_LEAD("Regional improvement lead"),
    TRUST_ANALYST("Trust performance analyst"),
    /** May answer for the own trust: accept, counter or decline a proposed pair. */
    TRUST_SIGNATORY("Signatory of a trust"),
    BOARD_SECRETARY("Board secretary"),
    PMO_LEAD("Efficiency programme lead"),
    DATA_MANAGER("Data manager"),
    ADMIN("Administrator"),
    VIEWER("Viewer");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }
}
