package org.tandem.standing;

import static org.tandem.standing.StrengthStatus.NONE;
import static org.tandem.standing.StrengthStatus.NOT_ENOUGH_DATA;
import static org.tandem.standing.StrengthStatus.STRONG;

import java.util.List;
import java.util.Optional;
import org.tandem.standing.StandingRules.Improver;
import org.tandem.standing.StandingRules.Strength;

/** Strength and improvement from the course of a topic ({@code rules} section 4). */
final class StrengthRule {

    private final Strength rule;
    private final Improver improver;
    private final int needWindow;

    StrengthRule(Strength rule, Improver improver, int needWindow) {
        this.rule = rule;
        this.improver = improver;
        this.needWindow = needWindow;
    }

    /**
     * The status.
     *
     * @param sinceMerger whole quarters since the newest merger, empty without one
     */
    StrengthStatus of(TopicCourse course, Optional<Integer> sinceMerger) {
        int history = course.placed(rule.window()).size();
        if (course.latest().place().isEmpty() || history < rule.provisionalWindow() || isTooSoon(sinceMerger)) {
            return NOT_ENOUGH_DATA;
        }
        boolean strong = certainty(course) == Certainty.FULL
                ? course.placed(rule.window(), QuarterPlace::bestQuarter).size() >= rule.best()
                : course.allOfLast(rule.provisionalWindow(), QuarterPlace::bestQuarter);
        return strong ? STRONG : NONE;
    }

    boolean isTooSoon(Optional<Integer> sinceMerger) {
        return sinceMerger.filter(n -> n < rule.sinceMerger()).isPresent();
    }

    /** FULL with a whole history. */
    Certainty certainty(TopicCourse course) {
        return course.placed(rule.window()).size() == rule.window() ? Certainty.FULL : Certainty.PROVISIONAL;
    }

    /** The steps of the lowest half from which it rose, empty unless it is an improver. */
    List<QuarterPlace> roseFrom(TopicCourse course) {
        if (!course.allOfLast(improver.bestHalf(), p -> p.score() > 0.5)) {
            return List.of();
        }
        for (int back = improver.bestHalf(); back + improver.window() <= improver.lookBack(); back++) {
            List<QuarterPlace> lowest = course.last(improver.window(), back).stream()
                    .flatMap(s -> s.place().stream()).filter(p -> p.score() < 0.5).toList();
            if (lowest.size() >= improver.lowestHalf()) {
                return lowest;
            }
        }
        return List.of();
    }

    /** Size of the strength, see {@link TopicStanding#strengthSize()}. */
    double strengthSize(TopicCourse course) {
        List<QuarterPlace> known = course.placed(rule.window());
        List<QuarterPlace> recent = course.placed(needWindow);
        if (recent.isEmpty()) {
            return 0;
        }
        double mean = recent.stream().mapToDouble(QuarterPlace::score).average().orElse(0);
        double best = known.stream().filter(QuarterPlace::bestQuarter).count();
        return 0.5 * mean + 0.5 * best / known.size();
    }
}
