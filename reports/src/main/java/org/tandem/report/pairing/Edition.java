package org.tandem.report.pairing;

/** For whom a pairing paper is made. */
public enum Edition {
    /** For a trust: its own pairs once they are proposed to it. */
    PARTY("party edition", "OFFICIAL"),
    /** For the leads of a region: the whole round, restricted. */
    REGIONAL("regional edition", "RESTRICTED to leads");

    private final String words;
    private final String marking;

    Edition(String words, String marking) {
        this.words = words;
        this.marking = marking;
    }

    /** As it stands in titles. */
    public String words() {
        return words;
    }

    /** As it stands on every page. */
    public String marking() {
        return marking;
    }
}
