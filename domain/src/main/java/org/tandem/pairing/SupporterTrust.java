package org.tandem.pairing;

import org.tandem.provider.Provider;

/**
 * A provider looked at as a supporter.
 *
 * @param provider    who
 * @param capacity    pairs that it may carry over all live commitments
 * @param commitments pairs that it carries before the round
 */
public record SupporterTrust(Provider provider, int capacity, int commitments) {

    /** By ODS code. */
    public String odsCode() {
        return provider.odsCode();
    }

    /** Pairs that it can still take. */
    public int free() {
        return Math.max(0, capacity - commitments);
    }

    /** Free part of its capacity, 0–1. */
    double headroom() {
        return capacity == 0 ? 0 : (double) free() / capacity;
    }
}
