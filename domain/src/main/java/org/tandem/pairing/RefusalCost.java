package org.tandem.pairing;

import java.math.BigDecimal;

/**
 * What a party's "cannot work with" costs the plan.
 *
 * @param refusal  what was said
 * @param planLoss what the plan would be worth more without it; found by solving again
 * @param sentence the same in words
 */
public record RefusalCost(PartyRefusal refusal, BigDecimal planLoss, String sentence) {
}
