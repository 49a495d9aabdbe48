package org.tandem.shared;

/** Whether a figure is there, and if not, why not. */
public enum FigureState {
    PRESENT("present"),
    SUPPRESSED("suppressed"),
    NOT_APPLICABLE("not applicable"),
    NOT_REPORTED("not reported");

    private final String words;

    FigureState(String words) {
        this.words = words;
    }

    /** As it is printed in place of a number. */
    public String words() {
        return words;
    }
}
