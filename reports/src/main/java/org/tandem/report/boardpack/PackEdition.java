package org.tandem.report.boardpack;

/** For whom a pack is made. */
public enum PackEdition {
    BOARD("board edition", "For the board only"),
    /** Without the restricted items. */
    PUBLIC("public version", "Public version");

    private final String words;
    private final String marking;

    PackEdition(String words, String marking) {
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
