package org.tandem.report.service;

import java.util.Map;

/** What a rule of eligibility says, in the words of papers; {@code rules} section 9 has the words for a veto. */
final class RuleWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("TYPE_MISMATCH", "Another kind of trust"),
            Map.entry("NOT_STRONG", "No sustained strength in the topic"),
            Map.entry("IN_DIFFICULTY", "Support partner in difficulty itself"),
            Map.entry("INTERVENTION", "Support partner under formal intervention"),
            Map.entry("NOT_READY", "Not ready yet: prepares first"),
            Map.entry("SIZE_MISMATCH", "Too small for the recipient"),
            Map.entry("CONTEXT_TOO_DIFFERENT", "Context too different"),
            Map.entry("TOO_FAR", "Too far"),
            Map.entry("NO_CAPACITY", "No room for one more"),
            Map.entry("RECENT_MERGER", "Recent merger"),
            Map.entry("SAME_LEADERSHIP", "Same leadership already"),
            Map.entry("CANNOT_WORK_WITH", "Cannot work with each other"),
            Map.entry("OTHER_REGION", "Other region"),
            Map.entry("SAME_ICB", "Same integrated care board"),
            Map.entry("EXCLUDED", "Excluded for this round"),
            Map.entry("LOCKED_ELSEWHERE", "Locked to another"),
            Map.entry("OWN_DECLINE", "Support partner's own figures fall"),
            Map.entry("MINIMUM_FIT", "Fit below the least fit"));

    private RuleWords() {
    }

    /** The words, or the code of a rule that has none. */
    static String of(String rule) {
        return WORDS.getOrDefault(rule, rule);
    }
}
