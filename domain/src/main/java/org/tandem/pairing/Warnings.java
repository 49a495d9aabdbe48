package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.shared.NumberWords;
import org.tandem.standing.Certainty;
import org.tandem.standing.FirstSight;
import org.tandem.standing.StandingOverride;
import org.tandem.standing.StrengthStatus;

/** What does not refuse a pair, yet must be known beside it. */
final class Warnings {

    private static final Set<String> SAID_BESIDE = Set.of(StandingOverride.RULE, FirstSight.RULE);

    private Warnings() {
    }

    static List<String> of(PairInQuestion pair) {
        List<String> warnings = new ArrayList<>();
        intervention(pair, warnings);
        helping(pair).forEach(t -> overrides(pair, t, warnings));
        supporterGuard(pair, warnings);
        signal(pair, warnings);
        merger(pair, warnings);
        helping(pair).forEach(t -> provisionalStrength(pair, t, warnings));
        if (pair.need().topic().isEmpty() && WholeTrustRules.sizeShare(pair).isEmpty()) {
            warnings.add("It is not known how large the two are beside each other.");
        }
        if (pair.kilometres().isEmpty() && pair.minutes().isEmpty()) {
            warnings.add("The distance is not known.");
        }
        if (pair.similarity().isEmpty()) {
            warnings.add("The similarity of context is not known.");
        }
        return warnings;
    }

    /** What puts the needs of a recipient first is said with its source. */
    private static void intervention(PairInQuestion pair, List<String> warnings) {
        pair.round().relations().interventionAt(pair.need().recipient(), pair.round().relationsDay())
                .ifPresent(i -> warnings.add("%s %s, which puts its needs first.".formatted(pair.recipient().name(), i.grounds())));
    }

    /** The topics that help is meant for. */
    private static List<Topic> helping(PairInQuestion pair) {
        return pair.need().topics().stream().map(TopicNeed::topic).toList();
    }

    /**
     * A status that a lead set is printed with the computed one beside every pair that rests on it; likewise that a new status is with
     * its trust still.
     */
    private static void overrides(PairInQuestion pair, Topic topic, List<String> warnings) {
        Stream.of(pair.need().recipient(), pair.supporterCode()).forEach(code -> pair.round().standing(code, topic).ifPresent(t -> t.reasons().stream()
                .filter(r -> SAID_BESIDE.contains(r.rule())).forEach(r -> warnings.add(pair.round().name(code) + ": " + r.sentence()))));
    }

    /** Own decline in another topic does not refuse support in this one. */
    private static void supporterGuard(PairInQuestion pair, List<String> warnings) {
        pair.round().rules().leads().keySet().stream().filter(t -> !helping(pair).contains(t)).sorted()
                .map(t -> Map.entry(t, pair.round().measures().decline(pair.supporterCode(), t)))
                .filter(e -> e.getValue().isPresent())
                .forEach(e -> warnings.add("Supporter guard: %s, %s. %s".formatted(pair.supporterName(), e.getKey().words(), e.getValue().get())));
    }

    /** The gap of a strong provider narrows also when others catch up, so the signal is shown where it does not refuse. */
    private static void signal(PairInQuestion pair, List<String> warnings) {
        helping(pair).stream().filter(t -> SupporterRules.decline(pair, t).isEmpty())
                .forEach(t -> pair.round().concern(pair.supporterCode(), t)
                        .ifPresent(s -> warnings.add("Supporter guard: %s. %s".formatted(pair.supporterName(), s))));
    }

    private static void merger(PairInQuestion pair, List<String> warnings) {
        PairingRules.Guards guards = pair.round().rules().guards();
        if (pair.need().topic().isPresent() && SupporterRules.recentMerger(pair).isEmpty()) {
            SupporterRules.mergerSince(pair, guards.mergerMonths()).ifPresent(s -> warnings.add("%s took over %s on %s, less than %d months ago."
                    .formatted(pair.supporterName(), pair.round().name(s.predecessor()), NumberWords.day(s.on()), guards.mergerMonths())));
        }
    }

    private static void provisionalStrength(PairInQuestion pair, Topic topic, List<String> warnings) {
        pair.round().standing(pair.supporterCode(), topic).filter(t -> t.strength() == StrengthStatus.STRONG && t.certainty() == Certainty.PROVISIONAL && !t.isOverridden())
                .ifPresent(t -> warnings.add("The strength of %s%s rests on %d quarters only and is provisional."
                        .formatted(pair.supporterName(), pair.need().topic().isPresent() ? "" : " in " + topic.words(), t.quarters().size())));
    }
}
