package org.tandem.pairing;

/**
 * The smallest single change that would bring a pair into the plan; found by solving again with it.
 *
 * @param rule     code of the rule or setting that would change
 * @param from     as it is, in words
 * @param to       as it would be, in words
 * @param sentence complete
 */
public record SmallestChange(String rule, String from, String to, String sentence) {
}
