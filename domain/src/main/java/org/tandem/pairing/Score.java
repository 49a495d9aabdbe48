package org.tandem.pairing;

import java.util.OptionalLong;

/**
 * Score of one criterion before weighting.
 *
 * @param millionths 0–1 in whole millionths, empty when not assessed
 * @param sentence   what it says
 */
record Score(OptionalLong millionths, String sentence) {

    static Score of(double score, String sentence) {
        return new Score(OptionalLong.of(Millionths.of(Math.max(0, Math.min(1, score)))), sentence);
    }

    static Score notAssessed(String sentence) {
        return new Score(OptionalLong.empty(), sentence);
    }

    boolean isAssessed() {
        return millionths.isPresent();
    }
}
