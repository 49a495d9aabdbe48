package org.tandem.pairing;

/**
 * A single change of settings or rules that takes away one refusal.
 *
 * @param rule     code of the rule
 * @param from     as it is
 * @param to       as it would be
 * @param words    the change as the beginning of a sentence
 * @param cost     relative size; changes of a limit count by how far it moves, others by fixed numbers
 * @param settings with the change
 * @param rules    with the change
 */
record Change(String rule, String from, String to, String words, double cost, RoundSettings settings, PairingRules rules) {

    SmallestChange as(String sentence) {
        return new SmallestChange(rule, from, to, sentence);
    }
}
