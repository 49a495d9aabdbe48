package org.tandem.provider;

/** Kind of provider. Kinds are open: bodies that are no trusts can be recorded and are compared with nobody. */
public enum ProviderType {
    ACUTE("Acute", ComparatorGroup.ACUTE),
    ACUTE_SPECIALIST("Acute specialist", ComparatorGroup.ACUTE_SPECIALIST),
    MENTAL_HEALTH("Mental health", ComparatorGroup.MENTAL_HEALTH_COMMUNITY),
    COMMUNITY("Community", ComparatorGroup.MENTAL_HEALTH_COMMUNITY),
    AMBULANCE("Ambulance", ComparatorGroup.AMBULANCE),
    PRIMARY_CARE("Primary care", ComparatorGroup.OTHER),
    INDEPENDENT("Independent", ComparatorGroup.OTHER),
    LOCAL_AUTHORITY("Local authority", ComparatorGroup.OTHER),
    COMMISSIONER("Commissioner", ComparatorGroup.OTHER),
    UNKNOWN("Type not known", ComparatorGroup.OTHER);

    private final String label;
    private final ComparatorGroup group;

    ProviderType(String label, ComparatorGroup group) {
        this.label = label;
        this.group = group;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }

    /** The group within which such providers are compared. */
    public ComparatorGroup group() {
        return group;
    }
}
