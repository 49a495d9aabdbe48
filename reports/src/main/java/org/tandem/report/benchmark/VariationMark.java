package org.tandem.report.benchmark;

/** What the latest point of a process chart says, in the words and the letter that stand beside its colour. */
public enum VariationMark {
    COMMON_CAUSE("", "usual variation"),
    IMPROVEMENT_HIGH("H", "improving, high"),
    IMPROVEMENT_LOW("L", "improving, low"),
    CONCERN_HIGH("H", "concern, high"),
    CONCERN_LOW("L", "concern, low"),
    NEUTRAL_HIGH("H", "changed, high"),
    NEUTRAL_LOW("L", "changed, low");

    private final String letter;
    private final String words;

    VariationMark(String letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** H or L; empty for usual variation. */
    public String letter() {
        return letter;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    /** The colour that goes with it. */
    public PointSignal signal() {
        return switch (this) {
            case COMMON_CAUSE -> PointSignal.COMMON_CAUSE;
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> PointSignal.IMPROVEMENT;
            case CONCERN_HIGH, CONCERN_LOW -> PointSignal.CONCERN;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> PointSignal.NEUTRAL;
        };
    }
}
