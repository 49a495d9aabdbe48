package org.tandem.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.FigureWords;
import org.tandem.provider.Provider;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.TopicRule;

/** Collects the sentences of one standing, most important first. */
final class StandingReasons {

    private final StandingRules rules;
    private final TopicRule topic;
    private final Provider provider;
    private final TopicCourse course;
    private final LatestQuarter.Judged judged;
    private final PlaceWords words;
    private final List<StandingReason> reasons = new ArrayList<>();

    StandingReasons(StandingRules rules, TopicRule topic, Provider provider, TopicCourse course, LatestQuarter.Judged judged) {
        this.rules = rules;
        this.topic = topic;
        this.provider = provider;
        this.course = course;
        this.judged = judged;
        this.words = new PlaceWords(topic, provider.group(), course);
    }

    List<StandingReason> list() {
        return reasons;
    }

    void difficulty(DifficultyStatus status, DifficultyRule rule, Yardsticks yardsticks) {
        int window = judged.yearly() ? rules.yearly().window() : rules.difficulty().window();
        List<QuarterPlace> low = course.placed(window, QuarterPlace::low);
        switch (status) {
            case PERSISTENT, EMERGING -> add(status.name(), words.low() + often(low, window) + ".", low);
            case WATCH -> watch(low, window);
            case RECOVERING -> recovering(rule, low, window);
            case NONE -> add("NONE", words.standing() + ".", course.placed(1));
            case NOT_ENOUGH_DATA -> add("NOT_ENOUGH_DATA", words.notPlaced(rules.placing()), List.of());
        }
        course.latest().leads().forEach(f -> lead(f, yardsticks));
    }

    private void watch(List<QuarterPlace> low, int window) {
        if (!course.latest().is(QuarterPlace::low)) {
            List<QuarterPlace> third = course.placed(window, QuarterPlace::lowestThird);
            add("WATCH", words.third() + often(third, window) + ".", third);
        } else if (low.size() == 1) {
            int before = course.placed(window).size() - 1;
            add("WATCH", words.low() + " in " + judged.quarter().words() + (before == 0 ? ", the only %s with figures.".formatted(unit(1))
                    : " and in none of the %d %s before.".formatted(before, unit(before))), low);
            add("REGRESSION_TO_MEAN", "This is one %s; part of the fall is likely to come back by itself.".formatted(unit(1)), low);
        } else {
            add("WATCH", words.low() + often(low, window) + (low.size() < rules.difficulty().persistent()
                    ? "; not in the %s before the latest.".formatted(unit(1))
                    : "; no lead indicator misses its minimum or is worse than England."), low);
        }
    }

    private void recovering(DifficultyRule rule, List<QuarterPlace> low, int window) {
        add("RECOVERING", words.standing() + (low.isEmpty() ? "" : "; it was low" + often(low, window)) + ".", low);
        course.newestBefore(rules.difficulty().recoveringLookBack(), rule::isPersistent).ifPresent(c -> add("WAS_PERSISTENT",
                "At the end of %s there was a long-running need for support in %s.".formatted(c.latest().quarter().words(),
                        topic.topic().words()), c.placed(1)));
    }

    private void lead(LeadFigure f, Yardsticks yardsticks) {
        String name = f.indicator().name();
        if (!f.isJudged()) {
            if (course.latest().place().isEmpty() || f.figure().isPresent()) {
                add("LEAD_MISSING", name + " " + f.problem() + ".", f);
            }
            return;
        }
        yardsticks.missedMinimum(f).ifPresent(t -> add("MISSES_MINIMUM", stood(f, t.value())
                + (f.value() < t.value() ? ", below the minimum of " : ", above the target of at most ") + FigureWords.target(t.value(), f.indicator().kind())
                + (t.confirmed() ? "" : " (not confirmed from a publication)") + ".", f));
        yardsticks.betterEngland(f).ifPresent(e -> add("WORSE_THAN_ENGLAND", stood(f, e) + ", worse than England ("
                + FigureWords.apart(f.value(), e, f.indicator().kind()).get(1) + ").", f));
    }

    /** The figure, told apart from what it is compared with. */
    private static String stood(LeadFigure f, double comparedWith) {
        return f.indicator().name() + " stood at " + FigureWords.apart(f.value(), comparedWith, f.indicator().kind()).get(0) + " in " + f.period().words();
    }

    /** Lead figures outside the limits of the group. */
    void outliers(Outliers outliers) {
        course.latest().leads().stream().filter(LeadFigure::isJudged).forEach(f -> outliers.outside(f, provider.odsCode()).ifPresent(u -> {
            boolean better = f.indicator().direction().better(f.value(), u.isHigher95() ? u.upper95() : u.lower95());
            String limits = FigureWords.of(u.lower95(), f.indicator().kind()) + " to " + FigureWords.of(u.upper95(), f.indicator().kind());
            add("OUTLIER", stood(f, u.isHigher95() ? u.upper95() : u.lower95()) + (better ? ", better" : ", worse")
                    + " by more than the usual spread between " + provider.group().words() + " (95 % limits " + limits + ").", f);
        }));
    }

    /** What the process charts of the gap to England say at the end of the quarter. */
    void signals(GapSignals signals) {
        course.latest().leads().stream().filter(LeadFigure::isJudged)
                .forEach(f -> signals.at(f, provider.odsCode(), judged.quarter()).ifPresent(reasons::add));
    }

    void strength(StrengthStatus status, StrengthRule rule, Optional<Merger> merger) {
        int window = judged.yearly() ? rules.yearly().window() : rules.strength().window();
        List<QuarterPlace> known = course.placed(window);
        List<QuarterPlace> best = course.placed(window, QuarterPlace::bestQuarter);
        if (status == StrengthStatus.STRONG) {
            add("STRONG", words.best() + often(best, window) + ".", best);
        } else if (!best.isEmpty()) {
            add("BEST_QUARTERS", words.best() + often(best, window) + "; too seldom or too short to be called a strength.", best);
        }
        if (rule.certainty(course) == Certainty.PROVISIONAL && !known.isEmpty()) {
            add("PROVISIONAL", "Figures reach back %d %s, so what is said about strength is provisional.".formatted(known.size(),
                    unit(known.size())), known);
        }
        merger.filter(m -> rule.isTooSoon(Optional.of(m.wholeQuarters()))).ifPresent(m -> add("RECENT_MERGER",
                "A merger took place on %s; a strength needs %d whole quarters since, there are %d."
                        .formatted(NumberWords.day(m.on()), rules.strength().sinceMerger(), m.wholeQuarters()), List.of()));
    }

    /** What carries a strength by place; a band has but one figure. */
    void carriers(StrengthStatus status, StrengthWords strengths) {
        if (status == StrengthStatus.STRONG && topic.judgement() == StandingRules.Judgement.PLACE) {
            strengths.sentence(course.latest().leads(), provider.odsCode()).ifPresent(s -> add("CARRIED_BY", s, course.placed(1)));
        }
    }

    void improver(List<QuarterPlace> lowest) {
        if (!lowest.isEmpty()) {
            add("IMPROVER", "Rose from the lowest-placed half (%s) to the best-placed half in %s.".formatted(
                    span(lowest), topic.topic().words()), lowest);
        }
    }

    /** What every standing that is judged at a month rests on. */
    static StandingReason basis(LatestQuarter.Judged judged, Period asOf, StandingRules rules) {
        return new StandingReason("LATEST_QUARTER", "Judged on %s, the latest complete quarter with figures at %s, by rule set %s.".formatted(
                judged.quarter().words(), asOf.words(), rules.name()), null, List.of());
    }

    private String often(List<QuarterPlace> found, int window) {
        int known = course.placed(window).size();
        String of = known == window ? "the last " + window + " " + unit(window) : "the " + known + " " + unit(known) + " with figures";
        return " in " + found.size() + " of " + of + " (" + span(found) + ")";
    }

    private static String span(List<QuarterPlace> places) {
        return places.get(0).quarter().wordsUntil(places.get(places.size() - 1).quarter());
    }

    private String unit(int n) {
        return (judged.yearly() ? "year" : "quarter") + (n == 1 ? "" : "s");
    }

    private void add(String rule, String sentence, List<QuarterPlace> places) {
        reasons.add(new StandingReason(rule, sentence, null, places.stream().map(QuarterPlace::quarter).toList()));
    }

    private void add(String rule, String sentence, LeadFigure f) {
        reasons.add(new StandingReason(rule, sentence, f.indicator().code(), List.of(f.period())));
    }
}
