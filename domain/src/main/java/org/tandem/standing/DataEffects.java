package org.tandem.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Position;
import org.tandem.benchmark.Positions;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.indicator.Topic;
import org.tandem.provider.ComparatorGroup;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * What changes for people when other data come into force: standings as they are shown without a month being named, and
 * ranks and quartiles within the comparator groups in the periods whose figures differ.
 *
 * @param asOfBefore month of the standings before, null without data
 * @param asOfAfter  month of the standings after
 * @param standings  topics of providers whose difficulty or strength differs, by provider
 * @param positions  places that differ, by indicator, period and provider
 */
public record DataEffects(Period asOfBefore, Period asOfAfter, List<StandingChange> standings, List<PositionChange> positions) {

    /**
     * A topic of a provider.
     *
     * @param difficultyBefore null where there was no standing; likewise the others
     */
    public record StandingChange(String provider, Topic topic, DifficultyStatus difficultyBefore, DifficultyStatus difficultyAfter,
                                 StrengthStatus strengthBefore, StrengthStatus strengthAfter,
                                 List<StandingReason> reasonsBefore, List<StandingReason> reasonsAfter) {
    }

    /**
     * A place in a period.
     *
     * @param rankBefore empty where there was none; likewise the others
     */
    public record PositionChange(String indicator, Period period, String provider, Figure before, Figure after,
                                 OptionalInt rankBefore, OptionalInt rankAfter, OptionalInt quartileBefore, OptionalInt quartileAfter) {
    }

    public DataEffects {
        standings = List.copyOf(standings);
        positions = List.copyOf(positions);
    }

    /**
     * Compares two panels.
     *
     * @param indicators codes whose figures may differ
     */
    public static DataEffects between(Panel before, Panel after, Optional<Standings> standingsBefore, Optional<Standings> standingsAfter,
                                      Collection<String> indicators) {
        List<PositionChange> positions = new ArrayList<>();
        new TreeSet<>(indicators).stream().filter(code -> after.indicators().all().stream().anyMatch(i -> i.code().equals(code)))
                .forEach(code -> differing(before, after, code).forEach(p -> positions.addAll(positions(before, after, code, p))));
        return new DataEffects(standingsBefore.map(Standings::asOf).orElse(null), standingsAfter.map(Standings::asOf).orElse(null),
                standings(standingsBefore, standingsAfter), positions);
    }

    private static List<StandingChange> standings(Optional<Standings> before, Optional<Standings> after) {
        Set<String> providers = new TreeSet<>();
        before.ifPresent(s -> s.all().forEach(p -> providers.add(p.provider())));
        after.ifPresent(s -> s.all().forEach(p -> providers.add(p.provider())));
        List<StandingChange> changes = new ArrayList<>();
        for (String provider : providers) {
            for (Topic topic : Topic.values()) {
                change(provider, topic, before.flatMap(s -> s.of(provider, topic)), after.flatMap(s -> s.of(provider, topic))).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<StandingChange> change(String provider, Topic topic, Optional<TopicStanding> before, Optional<TopicStanding> after) {
        StandingChange change = new StandingChange(provider, topic, before.map(TopicStanding::difficulty).orElse(null),
                after.map(TopicStanding::difficulty).orElse(null), before.map(TopicStanding::strength).orElse(null),
                after.map(TopicStanding::strength).orElse(null), before.map(TopicStanding::reasons).orElse(List.of()),
                after.map(TopicStanding::reasons).orElse(List.of()));
        return change.difficultyBefore == change.difficultyAfter && change.strengthBefore == change.strengthAfter ? Optional.empty() : Optional.of(change);
    }

    /** Periods with figures on both sides of which some differ, and the newest period where it is another one. */
    private static List<Period> differing(Panel before, Panel after, String code) {
        Optional<IndicatorBlock> old = before.block(code);
        Optional<IndicatorBlock> now = after.block(code);
        Set<Period> periods = new TreeSet<>();
        if (old.isPresent() && now.isPresent()) {
            IndicatorBlock a = old.get();
            IndicatorBlock b = now.get();
            Set<String> providers = new TreeSet<>(a.providers());
            providers.addAll(b.providers());
            for (Period p = a.firstPeriod(); p.since(a.lastPeriod()) <= 0; p = p.plus(1)) {
                Period period = p;
                if (a.providers().stream().anyMatch(c -> a.hasEntry(c, period))
                        && providers.stream().anyMatch(c -> !a.figure(c, period).equals(b.figure(c, period)))) {
                    periods.add(period);
                }
            }
        }
        now.map(IndicatorBlock::lastPeriod).filter(p -> old.map(IndicatorBlock::lastPeriod).filter(p::equals).isEmpty()).ifPresent(periods::add);
        return List.copyOf(periods);
    }

    private static List<PositionChange> positions(Panel before, Panel after, String code, Period period) {
        Period earlier = before.latestPeriod(code).filter(last -> last.compareTo(period) < 0).orElse(period);
        List<PositionChange> changes = new ArrayList<>();
        for (ComparatorGroup group : ComparatorGroup.values()) {
            if (group == ComparatorGroup.OTHER) {
                continue;
            }
            Map<String, Position> old = places(before, code, earlier, group);
            Map<String, Position> now = places(after, code, period, group);
            Set<String> providers = new TreeSet<>(old.keySet());
            providers.addAll(now.keySet());
            providers.forEach(p -> change(code, period, p, old.get(p), now.get(p)).ifPresent(changes::add));
        }
        return changes;
    }

    private static Map<String, Position> places(Panel panel, String code, Period period, ComparatorGroup group) {
        return Positions.ofGroup(panel, code, period, group, QuartileMethod.TYPE_7).positions().stream().filter(p -> p.figure().isPresent())
                .collect(Collectors.toMap(Position::odsCode, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static Optional<PositionChange> change(String code, Period period, String provider, Position before, Position after) {
        PositionChange change = new PositionChange(code, period, provider, figure(before), figure(after),
                rank(before), rank(after), quartile(before), quartile(after));
        boolean same = change.rankBefore.equals(change.rankAfter) && change.quartileBefore.equals(change.quartileAfter);
        return same ? Optional.empty() : Optional.of(change);
    }

    private static Figure figure(Position p) {
        return p == null ? Figure.notReported() : p.figure();
    }

    private static OptionalInt rank(Position p) {
        return p == null ? OptionalInt.empty() : p.rank();
    }

    private static OptionalInt quartile(Position p) {
        return p == null ? OptionalInt.empty() : p.quartile();
    }
}
