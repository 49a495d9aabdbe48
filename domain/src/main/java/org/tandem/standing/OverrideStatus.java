package org.tandem.standing;

import java.util.Optional;

/** What a lead can set in place of what was computed. */
public enum OverrideStatus {
    PERSISTENT("a long-running need for support"), EMERGING("an emerging need for support"), WATCH("a topic to watch"), RECOVERING("recovering"),
    NONE("no difficulty"), STRONG("a sustained strength"), NOT_STRONG("no sustained strength");

    private final String words;

    OverrideStatus(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** Whether it speaks of strength, not of difficulty. */
    public boolean isStrength() {
        return this == STRONG || this == NOT_STRONG;
    }

    /** The difficulty that it sets, empty when it speaks of strength. */
    public Optional<DifficultyStatus> difficulty() {
        return isStrength() ? Optional.empty() : Optional.of(DifficultyStatus.valueOf(name()));
    }

    /** What was computed, in the same words; a status that is not known is told as such. */
    public static String computedWords(String computed) {
        return computed.equals("NOT_ENOUGH_DATA") ? "not enough data to judge" : valueOf(computed).words();
    }
}
