package org.tandem.standing;

/** Difficulty of a provider in one topic ({@code rules} section 4). */
public enum DifficultyStatus {
    NONE, WATCH, EMERGING, PERSISTENT, RECOVERING, NOT_ENOUGH_DATA
}
