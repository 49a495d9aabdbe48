package org.tandem.boardpack;

import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.Reason;

/**
 * What the people of a pack choose: its cover and its sections.
 *
 * @param owner post that answers for the pack, not a name
 */
public record PackTerms(String title, String purpose, String owner, String classification, List<PackSection> sections) {

    private static final int LONGEST = 200;

    public PackTerms {
        title = tidy(title);
        purpose = tidy(purpose);
        owner = tidy(owner);
        classification = tidy(classification);
        sections = PackSection.inOrder(sections == null ? List.of() : sections);
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }

    /** What cannot be used, by field; empty when all can. */
    public List<Reason> problems() {
        List<Reason> problems = new ArrayList<>();
        check(problems, "title", title, "a title, as it stands on the cover");
        check(problems, "purpose", purpose, "what the pack is for: decision, assurance or information");
        check(problems, "owner", owner, "the post that answers for the pack");
        check(problems, "classification", classification, "who may read it");
        if (sections.size() < 2) {
            problems.add(new Reason("sections", "A pack needs at least one section beside its data notes."));
        }
        return problems;
    }

    private static void check(List<Reason> problems, String field, String text, String what) {
        if (text.isEmpty()) {
            problems.add(new Reason(field, "A pack needs " + what + "."));
        } else if (text.length() > LONGEST) {
            problems.add(new Reason(field, "This has %d characters; at most %d fit on the cover.".formatted(text.length(), LONGEST)));
        }
    }
}
