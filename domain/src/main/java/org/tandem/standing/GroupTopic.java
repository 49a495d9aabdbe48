package org.tandem.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.provider.Provider;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.Difficulty;
import org.tandem.standing.StandingRules.Judgement;
import org.tandem.standing.StandingRules.Strength;
import org.tandem.standing.StandingRules.TopicRule;

/** Standings of the members of one comparator group in one topic. */
final class GroupTopic {

    private final LeadFigures figures;
    private final StandingRules rules;
    private final Period asOf;
    private final Yardsticks yardsticks;

    GroupTopic(LeadFigures figures, StandingRules rules, Period asOf) {
        this.figures = figures;
        this.rules = rules;
        this.asOf = asOf;
        this.yardsticks = new Yardsticks(figures);
    }

    /** By provider; without those that the topic does not apply to. */
    Map<String, TopicStanding> standings(TopicRule rule, List<Provider> members) {
        Optional<LatestQuarter.Judged> judged = new LatestQuarter(figures, rules, asOf).of(rule, members);
        if (judged.isEmpty()) {
            return new OutOfDate(figures, rules, asOf).standings(rule, members);
        }
        List<TopicQuarter> quarters = quarters(rule, members, judged.get());
        TopicQuarter latest = quarters.get(quarters.size() - 1);
        Outliers outliers = new Outliers(rule, latest, rules);
        StrengthWords strengths = new StrengthWords(new LeadPlaces(rule, members, latest, rules.placing()), yardsticks);
        Map<String, TopicStanding> standings = new TreeMap<>();
        for (Provider p : members) {
            TopicCourse course = course(p.odsCode(), quarters);
            if (applies(course)) {
                standings.put(p.odsCode(), standing(rule, p, course, judged.get(), outliers, strengths));
            }
        }
        return standings;
    }

    private List<TopicQuarter> quarters(TopicRule rule, List<Provider> members, LatestQuarter.Judged judged) {
        LeadFigures seen = figures.seenAfter(judged.yearly() ? 0 : asOf.since(judged.quarter().endMonth()));
        TopicPlacing placing = rule.judgement() == Judgement.BAND
                ? new BandPlacing(seen, rules)
                : new QuarterPlacing(seen, rules.placing(), judged.yearly());
        Difficulty d = rules.difficulty();
        int needed = Math.max(Math.max(rules.improver().lookBack(), rules.strength().window()), d.window() + d.recoveringLookBack());
        List<TopicQuarter> quarters = new ArrayList<>();
        for (int back = needed - 1; back >= 0; back--) {
            quarters.add(placing.place(rule, members, judged.quarter().plus(-back * judged.steps())));
        }
        return quarters;
    }

    private TopicCourse course(String provider, List<TopicQuarter> quarters) {
        return new TopicCourse(quarters.stream().map(q -> new TopicCourse.Step(q.quarter(), q.place(provider), q.leads(provider),
                q.place(provider).isPresent() && yardsticks.isBehind(q.leads(provider)))).toList());
    }

    private static boolean applies(TopicCourse course) {
        return course.steps().stream().flatMap(s -> s.leads().stream())
                .anyMatch(f -> f.figure().isPresent() || f.figure().state() == FigureState.SUPPRESSED);
    }

    private TopicStanding standing(TopicRule rule, Provider provider, TopicCourse course, LatestQuarter.Judged judged,
                                   Outliers outliers, StrengthWords strengths) {
        DifficultyRule difficulty = new DifficultyRule(judged.yearly() ? yearlyDifficulty() : rules.difficulty());
        StrengthRule strength = new StrengthRule(judged.yearly() ? yearlyStrength() : rules.strength(), rules.improver(),
                rules.difficulty().window());
        Optional<Merger> merger = Merger.newest(figures.panel().providers(), provider, judged.quarter());
        DifficultyStatus status = difficulty.of(course);
        StrengthStatus strong = strength.of(course, merger.map(Merger::wholeQuarters));
        List<QuarterPlace> rose = judged.yearly() ? List.of() : strength.roseFrom(course);
        StandingReasons reasons = new StandingReasons(rules, rule, provider, course, judged);
        reasons.difficulty(status, difficulty, yardsticks);
        reasons.outliers(outliers);
        reasons.signals(new GapSignals(figures));
        reasons.strength(strong, strength, merger);
        reasons.carriers(strong, strengths);
        reasons.improver(rose);
        reasons.basis(asOf);
        return new TopicStanding(provider.odsCode(), rule.topic(), status, strong, strength.certainty(course), !rose.isEmpty(),
                difficulty.needSize(course, status), strength.strengthSize(course), course.placed(rules.strength().window()),
                reasons.list());
    }

    private Difficulty yearlyDifficulty() {
        int window = rules.yearly().window();
        int judged = rules.yearly().judged();
        return new Difficulty(window, judged, rules.difficulty().emerging(), judged, window, judged);
    }

    private Strength yearlyStrength() {
        int judged = rules.yearly().judged();
        return new Strength(rules.yearly().window(), judged, judged, rules.strength().sinceMerger());
    }
}
