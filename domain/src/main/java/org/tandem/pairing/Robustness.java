package org.tandem.pairing;

/**
 * How often a pair survives other weights and figures within their intervals.
 *
 * @param kept  variations in which the pair stands in the plan
 * @param draws variations tried
 * @param words what that means
 */
public record Robustness(int kept, int draws, String words) {

    /** 0–1. */
    public double share() {
        return draws == 0 ? 1 : (double) kept / draws;
    }
}
