package org.tandem.pairing;

import java.math.BigDecimal;

/**
 * One criterion's part of a fit.
 *
 * @param criterion    criterion
 * @param score        0–1 in whole millionths
 * @param weight       share of 100 after dropped criteria, in whole millionths
 * @param contribution to the fit, 0–100; the contributions of a pair add up exactly to its fit
 * @param sentence     what the score says
 * @param notAssessed  whether the score is the median of the others, for want of an own one
 */
public record FitPart(Criterion criterion, BigDecimal score, BigDecimal weight, BigDecimal contribution, String sentence,
                      boolean notAssessed) {
}
