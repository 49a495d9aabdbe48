package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the plan treats those who receive and those who give.
 *
 * @param worstFit least fit of a pair, empty without pairs
 * @param regions  by code
 */
public record Fairness(Optional<BigDecimal> worstFit, List<Region> regions) {

    /**
     * Pairs of a region.
     *
     * @param code     of the region
     * @param name     of the region
     * @param received pairs whose recipient lies in it
     * @param given    pairs whose supporter lies in it
     * @param imported received from other regions
     * @param exported given to other regions
     * @param flagged  whether it gives more of all pairs than the rules think right
     */
    public record Region(String code, String name, int received, int given, int imported, int exported, boolean flagged) {
    }

    public Fairness {
        regions = List.copyOf(regions);
    }
}
