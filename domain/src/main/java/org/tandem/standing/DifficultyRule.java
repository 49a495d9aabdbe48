package org.tandem.standing;

import static org.tandem.standing.DifficultyStatus.EMERGING;
import static org.tandem.standing.DifficultyStatus.NONE;
import static org.tandem.standing.DifficultyStatus.NOT_ENOUGH_DATA;
import static org.tandem.standing.DifficultyStatus.PERSISTENT;
import static org.tandem.standing.DifficultyStatus.RECOVERING;
import static org.tandem.standing.DifficultyStatus.WATCH;

import org.tandem.standing.StandingRules.Difficulty;

/**
 * Difficulty from the course of a topic ({@code rules} section 4). The statuses are tried from the gravest on, so a provider
 * that has just left the lowest fifth but stays in the lowest third is on WATCH and not yet RECOVERING.
 */
final class DifficultyRule {

    private final Difficulty rule;

    DifficultyRule(Difficulty rule) {
        this.rule = rule;
    }

    DifficultyStatus of(TopicCourse course) {
        if (course.latest().place().isEmpty()) {
            return NOT_ENOUGH_DATA;
        }
        if (isPersistent(course)) {
            return PERSISTENT;
        }
        if (course.allOfLast(rule.emerging(), QuarterPlace::low)) {
            return EMERGING;
        }
        boolean low = course.latest().is(QuarterPlace::low);
        if (low || isOftenInLowestThird(course)) {
            return WATCH;
        }
        return isRecovering(course) ? RECOVERING : NONE;
    }

    boolean isPersistent(TopicCourse course) {
        return course.latest().is(QuarterPlace::low) && course.latest().behind()
                && course.placed(rule.window(), QuarterPlace::low).size() >= rule.persistent();
    }

    private boolean isOftenInLowestThird(TopicCourse course) {
        return course.latest().is(QuarterPlace::lowestThird)
                && course.placed(rule.window(), QuarterPlace::lowestThird).size() >= rule.third();
    }

    private boolean isRecovering(TopicCourse course) {
        return course.newestBefore(rule.recoveringLookBack(), this::isPersistent).isPresent()
                || course.placed(rule.window(), QuarterPlace::low).size() >= rule.recoveringLow();
    }

    /** Size of the need, see {@link TopicStanding#needSize()}. */
    double needSize(TopicCourse course, DifficultyStatus status) {
        if (status != PERSISTENT && status != EMERGING && status != WATCH) {
            return 0;
        }
        double mean = course.placed(rule.window()).stream().mapToDouble(QuarterPlace::score).average().orElse(1);
        int low = course.placed(rule.window(), QuarterPlace::low).size();
        return 0.5 * (1 - mean) + 0.5 * low / rule.window();
    }
}
