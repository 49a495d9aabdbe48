package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * Another supporter for the need of a pair.
 *
 * @param supporter  ODS code
 * @param fit        0–100
 * @param distanceKm as the crow flies
 * @param planLoss   what the best plan with this supporter for the need is worth less than the plan; all other pairs are
 *                   chosen anew
 * @param sentence   the same in words
 */
public record Alternative(String supporter, BigDecimal fit, OptionalDouble distanceKm, BigDecimal planLoss, String sentence) {
}
