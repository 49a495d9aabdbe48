package org.tandem.shared;

import java.util.Objects;

/**
 * Why something is so: the code of the rule that spoke and its sentence for people.
 *
 * @param rule     code in capitals, fixed
 * @param sentence complete sentence with the figures in it, ready to be printed
 */
public record Reason(String rule, String sentence) {

    public Reason {
        Objects.requireNonNull(rule, "A reason needs the code of its rule.");
        Objects.requireNonNull(sentence, "A reason needs a sentence.");
    }
}
