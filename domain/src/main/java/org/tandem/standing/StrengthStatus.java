package org.tandem.standing;

/** Strength of a provider in one topic ({@code rules} section 4). */
public enum StrengthStatus {
    NONE, STRONG, NOT_ENOUGH_DATA
}
