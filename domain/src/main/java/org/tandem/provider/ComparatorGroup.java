package org.tandem.provider;

/** Within which providers a position for standing and pairing is taken ({@code rules} section 1). */
public enum ComparatorGroup {
    ACUTE("acute trusts"),
    ACUTE_SPECIALIST("acute specialist trusts"),
    MENTAL_HEALTH_COMMUNITY("mental health and community trusts"),
    AMBULANCE("ambulance trusts"),
    OTHER("other organisations");

    private final String words;

    ComparatorGroup(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}
