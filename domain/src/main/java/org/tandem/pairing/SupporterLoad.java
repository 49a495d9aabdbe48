package org.tandem.pairing;

import java.math.BigDecimal;

/**
 * How a supporter is used.
 *
 * @param odsCode        supporter
 * @param capacity       pairs that it may carry
 * @param commitments    pairs that it carried before the round
 * @param load           pairs that it carries with the plan
 * @param valueOfOneMore what the plan would be worth more if it could carry one pair more, all fits as they are
 */
public record SupporterLoad(String odsCode, int capacity, int commitments, int load, BigDecimal valueOfOneMore) {
}
