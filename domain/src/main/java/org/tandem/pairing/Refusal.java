package org.tandem.pairing;

/**
 * A rule speaks against a pair.
 *
 * @param rule     code of the rule
 * @param sentence complete, with the figures
 */
public record Refusal(String rule, String sentence) {
}
