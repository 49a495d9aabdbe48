package org.tandem.pairing;

/**
 * A criterion that counts for nobody in a round.
 *
 * @param criterion     criterion
 * @param assessedShare share of the candidates for which it is assessed
 * @param sentence      why it is dropped
 */
public record DroppedCriterion(Criterion criterion, double assessedShare, String sentence) {
}
