package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the plan treats those who receive and those who give.
 *
 * @param worstFit least fit of a pair, empty without pairs
 * @param regions  by code
 * @param groups   of recipients: by type, by size and by deprivation of the people they serve
 */
public record Fairness(Optional<BigDecimal> worstFit, List<Region> regions, List<Group> groups) {

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

    /**
     * Recipients that have something in common, and how the plan serves them.
     *
     * @param by      what they have in common: type, size or deprivation
     * @param name    such as "acute trusts" or "largest third"
     * @param needs   that they have
     * @param served  of these in the plan
     * @param meanFit of their pairs, empty without pairs
     */
    public record Group(By by, String name, int needs, int served, Optional<BigDecimal> meanFit) {
    }

    /** What recipients have in common. */
    public enum By {
        TYPE("Type"), SIZE("Size"), DEPRIVATION("Deprivation");

        private final String label;

        By(String label) {
            this.label = label;
        }

        /** As it is shown. */
        public String label() {
            return label;
        }
    }

    public Fairness {
        regions = List.copyOf(regions);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
