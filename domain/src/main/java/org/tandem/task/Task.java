package org.tandem.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that waits for one person.
 *
 * @param sentence   what waits, with the names in it
 * @param page       page of Tandem on which it is done, from its root, such as {@code /round?id=1&pair=2#pair}
 * @param due        last day, null when none is set
 * @param whenPassed what happens once that day has passed, empty text when nothing does
 */
public record Task(Kind kind, String sentence, String page, LocalDate due, String whenPassed) {

    /** What is to be done. */
    public enum Kind {
        ANSWER("Answer"), APPROVE("Approve"), PROPOSE_AGAIN("Answer another proposal"), PUBLISH("Publish"), CHOOSE_MODEL("Choose a model"),
        COMMENT("Comment"), CHASE("Chase"), CORRECTION("Look at a correction"), DECIDE_FILE("Publish or withdraw a file"),
        EMERGENCY("Look at emergency access"), REVIEW_ROLES("Review roles");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As it is shown. */
        public String label() {
            return label;
        }
    }

    /** Soonest due first, those without a day last. */
    public static final Comparator<Task> SOONEST_FIRST = Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::kind).thenComparing(Task::sentence);

    public Task {
        Objects.requireNonNull(kind, "A task needs its kind.");
        Objects.requireNonNull(sentence, "A task needs its sentence.");
        Objects.requireNonNull(page, "A task needs its page.");
        Objects.requireNonNull(whenPassed, "Say what happens when the day has passed, or nothing.");
    }

    /** Whether others than this person must act, so that there is only chasing to do. */
    public boolean isChasing() {
        return kind == Kind.CHASE;
    }
}
