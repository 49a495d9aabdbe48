package org.tandem.indicator;

import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.Reason;

/** What an indicator must have before it is added. The code of a reason is the field that it speaks of. */
public final class LocalIndicatorRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_TEXT = 500;
    private static final int FEWEST = 2;
    private static final int MOST_FEWEST = 100;

    private final List<Reason> problems = new ArrayList<>();

    private LocalIndicatorRules() {
    }

    /** What is wrong, nothing when it can be kept. */
    public static List<Reason> problems(LocalIndicatorTerms t) {
        LocalIndicatorRules rules = new LocalIndicatorRules();
        rules.need(t.code().matches("[A-Z][A-Z0-9_]{2,39}"), "code", "A code has 3 to 40 capitals, digits and underscores and begins with a letter, such as THEATRE_USE.");
        rules.need(!t.name().isEmpty() && t.name().length() <= LONGEST_NAME, "name", "Give the indicator a name of 1 to " + LONGEST_NAME + " characters.");
        rules.need(t.topic() != null, "topic", "Name the topic, such as URGENT_CARE.");
        rules.need(t.kind() != null, "kind", "Name the kind: PROPORTION, RATE, RATIO, MEAN, COUNT or MONEY.");
        rules.need(t.direction() != null, "improvementDirection", "Say when it improves: HIGHER_BETTER, LOWER_BETTER or NO_JUDGEMENT.");
        rules.need(t.rhythm() != null, "rhythm", "Say how often it comes: MONTHLY, QUARTERLY or YEARLY.");
        rules.need(t.unit().length() <= LONGEST_UNIT, "unit", "A unit has at most " + LONGEST_UNIT + " characters.");
        rules.need(!t.source().isEmpty() && t.source().length() <= LONGEST_TEXT, "source", "Say where the figures come from, in at most " + LONGEST_TEXT + " characters.");
        rules.need(t.numerator().length() <= LONGEST_TEXT && t.denominator().length() <= LONGEST_TEXT, "numerator",
                "Numerator and denominator are told in at most " + LONGEST_TEXT + " characters each.");
        rules.target(t);
        rules.need(t.fewestShown() == null || t.fewestShown() >= FEWEST && t.fewestShown() <= MOST_FEWEST, "fewestShown",
                "The smallest number that may be shown is a whole number from " + FEWEST + " to " + MOST_FEWEST + ", such as 5.");
        return rules.problems;
    }

    private void target(LocalIndicatorTerms t) {
        if (t.target() == null) {
            need(t.targetFrom() == null, "targetFrom", "A target's first day needs a target.");
            return;
        }
        need(Double.isFinite(t.target()), "target", "A target is a number.");
        need(t.direction() != ImprovementDirection.NO_JUDGEMENT, "target", "What is not judged has no target.");
        need(t.kind() != IndicatorKind.PROPORTION || t.target() >= 0 && t.target() <= 1, "target", "The target of a share is a fraction from 0 to 1, such as 0.85 for 85 %.");
    }

    private void need(boolean held, String field, String sentence) {
        if (!held) {
            problems.add(new Reason(field, sentence));
        }
    }
}
