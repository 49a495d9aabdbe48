package org.tandem.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * What one provider's quarters show in a topic. With yearly leads only, a step is a year and stands for its last quarter.
 *
 * @param steps oldest first; the last is the one that is judged
 */
record TopicCourse(List<Step> steps) {

    /**
     * One quarter.
     *
     * @param place  empty where the provider could not be placed
     * @param leads  its lead figures
     * @param behind a lead misses its minimum or is worse than England
     */
    record Step(Period quarter, Optional<QuarterPlace> place, List<LeadFigure> leads, boolean behind) {

        boolean is(Predicate<QuarterPlace> property) {
            return place.filter(property).isPresent();
        }

        /** Whether there is a number, shown or withheld. */
        boolean hasNumber() {
            for (LeadFigure f : leads) {
                if (f.figure().isPresent() || f.figure().state() == FigureState.SUPPRESSED) {
                    return true;
                }
            }
            return false;
        }
    }

    TopicCourse {
        steps = List.copyOf(steps);
    }

    Step latest() {
        return steps.get(steps.size() - 1);
    }

    /** The last {@code n} steps up to {@code back} steps before the latest, fewer at the beginning. */
    List<Step> last(int n, int back) {
        int end = Math.max(0, steps.size() - back);
        return steps.subList(Math.max(0, end - n), end);
    }

    /** The last {@code n} steps. */
    List<Step> last(int n) {
        return last(n, 0);
    }

    /** Steps with a place among the last {@code n}. */
    List<QuarterPlace> placed(int n) {
        return placed(n, p -> true);
    }

    /** Places with a property among the last {@code n}. */
    List<QuarterPlace> placed(int n, Predicate<QuarterPlace> property) {
        List<QuarterPlace> placed = new ArrayList<>(n);
        for (int i = Math.max(0, steps.size() - n); i < steps.size(); i++) {
            QuarterPlace place = steps.get(i).place().orElse(null);
            if (place != null && property.test(place)) {
                placed.add(place);
            }
        }
        return placed;
    }

    /** Whether all of the last {@code n} steps are there and have a property. */
    boolean allOfLast(int n, Predicate<QuarterPlace> property) {
        List<Step> last = last(n);
        return last.size() == n && last.stream().allMatch(s -> s.is(property));
    }

    /** The course as it was {@code back} steps ago; empty when it does not reach back that far. */
    Optional<TopicCourse> before(int back) {
        return back < steps.size() ? Optional.of(new TopicCourse(steps.subList(0, steps.size() - back))) : Optional.empty();
    }

    /** How many steps back the newest earlier state with a property lies, at most {@code n}; empty when there is none. */
    Optional<TopicCourse> newestBefore(int n, Predicate<TopicCourse> property) {
        return IntStream.rangeClosed(1, n).boxed().flatMap(back -> before(back).stream()).filter(property).findFirst();
    }
}
