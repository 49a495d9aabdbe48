package org.tandem.pairing;

import java.math.BigDecimal;

/**
 * What simpler ways of pairing would have reached.
 *
 * @param greedyTotal   best remaining pair first, higher tiers first
 * @param greedyServed  needs served so
 * @param nearestTotal  nearest remaining pair first
 * @param nearestServed needs served so
 * @param sentence      the comparison in words
 */
public record GreedyComparison(BigDecimal greedyTotal, int greedyServed, BigDecimal nearestTotal, int nearestServed, String sentence) {
}
