package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.shared.NumberWords;
import org.tandem.standing.Certainty;
import org.tandem.standing.StrengthStatus;

/** What does not refuse a pair, yet must be known beside it. */
final class Warnings {

    private Warnings() {
    }

    static List<String> of(PairInQuestion pair) {
        List<String> warnings = new ArrayList<>();
        supporterGuard(pair, warnings);
        signal(pair, warnings);
        merger(pair, warnings);
        provisionalStrength(pair, warnings);
        if (pair.kilometres().isEmpty() && pair.minutes().isEmpty()) {
            warnings.add("The distance is not known.");
        }
        if (pair.similarity().isEmpty()) {
            warnings.add("The similarity of context is not known.");
        }
        return warnings;
    }

    /** Own decline in another topic does not refuse support in this one. */
    private static void supporterGuard(PairInQuestion pair, List<String> warnings) {
        pair.round().rules().leads().keySet().stream().filter(t -> t != pair.topic()).sorted()
                .map(t -> Map.entry(t, pair.round().measures().decline(pair.supporterCode(), t)))
                .filter(e -> e.getValue().isPresent())
                .forEach(e -> warnings.add("Supporter guard: %s, %s. %s".formatted(pair.supporterName(), e.getKey().words(), e.getValue().get())));
    }

    /** The gap of a strong provider narrows also when others catch up, so the signal is shown where it does not refuse. */
    private static void signal(PairInQuestion pair, List<String> warnings) {
        if (SupporterRules.ownDecline(pair).isEmpty()) {
            pair.round().concern(pair.supporterCode(), pair.topic())
                    .ifPresent(s -> warnings.add("Supporter guard: %s. %s".formatted(pair.supporterName(), s)));
        }
    }

    private static void merger(PairInQuestion pair, List<String> warnings) {
        PairingRules.Guards guards = pair.round().rules().guards();
        if (SupporterRules.recentMerger(pair).isEmpty()) {
            SupporterRules.mergerSince(pair, guards.mergerMonths()).ifPresent(s -> warnings.add("%s took over %s on %s, less than %d months ago."
                    .formatted(pair.supporterName(), pair.round().name(s.predecessor()), NumberWords.day(s.on()), guards.mergerMonths())));
        }
    }

    private static void provisionalStrength(PairInQuestion pair, List<String> warnings) {
        pair.supporterStanding().filter(t -> t.strength() == StrengthStatus.STRONG && t.certainty() == Certainty.PROVISIONAL)
                .ifPresent(t -> warnings.add("The strength of %s rests on %d quarters only and is provisional."
                        .formatted(pair.supporterName(), t.quarters().size())));
    }
}
