package org.tandem.pairing;

/** On whose behalf somebody acts on a pair. */
public enum PairParty {
    LEAD("a regional lead"), RECIPIENT("the recipient"), SUPPORTER("the support partner"), CLOCK("the passing of time");

    private final String words;

    PairParty(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}
