package org.tandem.boardpack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.Reason;

/**
 * What is said of an exception.
 *
 * @param issue      what is wrong, beyond the sentence of the chart; may be empty
 * @param owner      post that answers for the action, not a name
 * @param due        day by which, null when none can be named, which the paper says
 * @param restricted whether it is left out of the public version
 */
public record CommentTerms(String issue, String cause, String action, String owner, LocalDate due, boolean restricted) {

    /** Characters of a field. */
    public static final int LONGEST = 600;

    public CommentTerms {
        issue = tidy(issue);
        cause = tidy(cause);
        action = tidy(action);
        owner = tidy(owner);
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }

    /** What cannot be used, by field; empty when all can. */
    public List<Reason> problems() {
        List<Reason> problems = new ArrayList<>();
        check(problems, "issue", issue, null);
        check(problems, "cause", cause, "Say what the cause is, or that it is not known yet.");
        check(problems, "action", action, "Say what is done about it.");
        check(problems, "owner", owner, "Name the post that answers for the action.");
        return problems;
    }

    private static void check(List<Reason> problems, String field, String text, String needed) {
        if (text.isEmpty() && needed != null) {
            problems.add(new Reason(field, needed));
        } else if (text.length() > LONGEST) {
            problems.add(new Reason(field, "This has %d characters; at most %d can be kept.".formatted(text.length(), LONGEST)));
        }
    }
}
