package org.tandem.pairing;

/** Where a round stands. */
public enum RoundStatus {
    DRAFT, SOLVING, SOLVED, INFEASIBLE, FAILED, CANCELLED, PUBLISHED, CLOSED
}
