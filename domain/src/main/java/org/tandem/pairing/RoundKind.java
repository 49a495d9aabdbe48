package org.tandem.pairing;

/** What a round pairs for. */
public enum RoundKind {
    TOPIC, WHOLE_TRUST
}
