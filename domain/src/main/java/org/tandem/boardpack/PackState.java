package org.tandem.boardpack;

/** How far a pack is. */
public enum PackState {
    DRAFT("in work"), FROZEN("frozen"), CHECKED("checked"), APPROVED("approved"), ISSUED("issued");

    private final String words;

    PackState(String words) {
        this.words = words;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }

    /** Whether sections and commentary can still be changed. */
    public boolean isOpen() {
        return this == DRAFT;
    }
}
