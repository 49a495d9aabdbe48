package org.tandem.pairing;

import java.math.BigDecimal;

/**
 * How a supporter is used.
 *
 * @param odsCode        supporter
 * @param capacity       pairs that it may carry
 * @param commitments    pairs that it carried before the round
 * @param load           pairs that it carries with the plan
 * @param valueOfOneMore what the plan would be worth more if it could carry one pair more; fits stay as they are, except those
 *                       of a supporter without any room, which get the headroom of the new place
 */
public record SupporterLoad(String odsCode, int capacity, int commitments, int load, BigDecimal valueOfOneMore) {
}
