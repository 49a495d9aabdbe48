package org.tandem.standing;

import java.util.List;

/** Difficulty of a provider in one topic ({@code rules} section 4). */
public enum DifficultyStatus {
    NONE, WATCH, EMERGING, PERSISTENT, RECOVERING, NOT_ENOUGH_DATA;

    private static final List<DifficultyStatus> GRAVEST_FIRST = List.of(PERSISTENT, EMERGING, WATCH, RECOVERING, NONE, NOT_ENOUGH_DATA);

    /** All, in the order PERSISTENT, EMERGING, WATCH, RECOVERING, NONE, NOT_ENOUGH_DATA. */
    public static List<DifficultyStatus> gravestFirst() {
        return GRAVEST_FIRST;
    }

    /** Whether it says something about a trust, which NONE and NOT_ENOUGH_DATA do not, and more than the other one. */
    public boolean isGraverThan(DifficultyStatus other) {
        return this != NONE && this != NOT_ENOUGH_DATA && GRAVEST_FIRST.indexOf(this) < GRAVEST_FIRST.indexOf(other);
    }
}
