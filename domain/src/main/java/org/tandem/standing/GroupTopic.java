package org.tandem.standing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;
import org.tandem.standing.StandingRules.Difficulty;
import org.tandem.standing.StandingRules.Strength;
import org.tandem.standing.StandingRules.TopicRule;

/**
 * Standings of the members of one comparator group in one topic, month after month. Quarters are placed once, however many
 * months look back at them, and months that judge the same quarter share all but the sentence that names the month. Belongs to
 * one computation and one thread.
 */
final class GroupTopic {

    private final LeadFigures figures;
    private final StandingRules rules;
    private final TopicRule rule;
    private final Yardsticks yardsticks;
    private final GapSignals signals;
    private final Map<Seen, Map<Period, Placed>> placed = new HashMap<>();
    private final Map<Judged, Map<String, TopicStanding>> judgements = new HashMap<>();

    /** Who is placed and how old yearly figures are: together with a quarter all that a place depends on. */
    private record Seen(List<String> members, int lag, boolean yearly) {
    }

    private record Judged(Seen seen, Period quarter) {
    }

    /** A quarter with the step that it is for each member. */
    private record Placed(TopicQuarter quarter, Map<String, TopicCourse.Step> steps) {
    }

    GroupTopic(LeadFigures figures, StandingRules rules, TopicRule rule) {
        this.figures = figures;
        this.rules = rules;
        this.rule = rule;
        this.yardsticks = new Yardsticks(figures);
        this.signals = new GapSignals(figures);
    }

    /**
     * Quarters as they are placed, oldest first.
     *
     * @param yearly whether each stands for a year
     */
    record PlacedQuarters(boolean yearly, List<TopicQuarter> quarters) {
    }

    /** The quarters behind the standings at the end of a month; empty where none can be judged. */
    Optional<PlacedQuarters> placed(List<Provider> members, Period asOf) {
        return new LatestQuarter(figures, rules, asOf).of(rule, members).map(judged -> new PlacedQuarters(judged.yearly(),
                quarters(members, judged, seen(members, judged, asOf)).stream().map(Placed::quarter).toList()));
    }

    private Seen seen(List<Provider> members, LatestQuarter.Judged judged, Period asOf) {
        return new Seen(members.stream().map(Provider::odsCode).toList(), lag(judged, asOf), judged.yearly());
    }

    /** At the end of a month, by provider; without those that the topic does not apply to. */
    Map<String, TopicStanding> standings(List<Provider> members, Period asOf) {
        if (rule.judgement() == StandingRules.Judgement.CONTEXT) {
            return new ContextTopic(figures, asOf).standings(rule, members);
        }
        Optional<LatestQuarter.Judged> judged = new LatestQuarter(figures, rules, asOf).of(rule, members);
        if (judged.isEmpty()) {
            return new OutOfDate(figures, rules, asOf).standings(rule, members);
        }
        Seen seen = seen(members, judged.get(), asOf);
        StandingReason basis = StandingReasons.basis(judged.get(), asOf, rules);
        Map<String, TopicStanding> standings = new TreeMap<>(judgements.computeIfAbsent(new Judged(seen, judged.get().quarter()),
                j -> judge(members, judged.get(), seen)));
        standings.replaceAll((code, standing) -> standing.because(basis));
        return standings;
    }

    /** Only yearly figures beside others grow older between the quarter and the month. */
    private int lag(LatestQuarter.Judged judged, Period asOf) {
        boolean ages = !judged.yearly() && rule.leads().stream().anyMatch(l -> figures.rhythm(l.indicator()) == Rhythm.YEARLY);
        return ages ? asOf.since(judged.quarter().endMonth()) : 0;
    }

    private Map<String, TopicStanding> judge(List<Provider> members, LatestQuarter.Judged judged, Seen seen) {
        List<Placed> quarters = quarters(members, judged, seen);
        TopicQuarter latest = quarters.get(quarters.size() - 1).quarter();
        Outliers outliers = new Outliers(rule, latest, rules);
        StrengthWords strengths = new StrengthWords(new LeadPlaces(rule, members, latest, rules.placing()), yardsticks);
        Map<String, TopicStanding> standings = new TreeMap<>();
        for (Provider p : members) {
            TopicCourse.Step[] steps = new TopicCourse.Step[quarters.size()];
            Arrays.setAll(steps, i -> quarters.get(i).steps().get(p.odsCode()));
            TopicCourse course = new TopicCourse(List.of(steps));
            if (applies(course)) {
                standings.put(p.odsCode(), standing(p, course, judged, outliers, strengths));
            }
        }
        return standings;
    }

    private List<Placed> quarters(List<Provider> members, LatestQuarter.Judged judged, Seen seen) {
        Map<Period, Placed> known = placed.computeIfAbsent(seen, s -> new HashMap<>());
        LeadFigures then = figures.seenAfter(seen.lag());
        TopicPlacing placing = rule.judgement() == StandingRules.Judgement.BAND
                ? new BandPlacing(then, rules)
                : new QuarterPlacing(then, rules.placing(), judged.yearly());
        Difficulty d = rules.difficulty();
        int needed = Math.max(Math.max(rules.improver().lookBack(), rules.strength().window()), d.window() + d.recoveringLookBack());
        return IntStream.rangeClosed(1 - needed, 0).mapToObj(back -> known.computeIfAbsent(judged.quarter().plus(back * judged.steps()),
                q -> placed(placing.place(rule, members, q), members))).toList();
    }

    private Placed placed(TopicQuarter quarter, List<Provider> members) {
        Map<String, TopicCourse.Step> steps = new HashMap<>();
        members.forEach(p -> steps.put(p.odsCode(), new TopicCourse.Step(quarter.quarter(), quarter.place(p.odsCode()), quarter.leads(p.odsCode()),
                quarter.place(p.odsCode()).isPresent() && yardsticks.isBehind(quarter.leads(p.odsCode())))));
        return new Placed(quarter, steps);
    }

    private static boolean applies(TopicCourse course) {
        for (TopicCourse.Step step : course.steps()) {
            if (step.hasNumber()) {
                return true;
            }
        }
        return false;
    }

    private TopicStanding standing(Provider provider, TopicCourse course, LatestQuarter.Judged judged,
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
        reasons.signals(signals);
        reasons.strength(strong, strength, merger);
        reasons.carriers(strong, strengths);
        reasons.improver(rose);
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
