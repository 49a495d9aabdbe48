package org.tandem.report.benchmark;

/** Whether the process can be expected to meet its target. */
public enum AssuranceMark {
    PASS("P", "passes reliably"),
    FAIL("F", "falls short reliably"),
    HIT_AND_MISS("?", "hit and miss");

    private final String letter;
    private final String words;

    AssuranceMark(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** P, F or ?. */
    public String letter() {
        return letter;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }
}
