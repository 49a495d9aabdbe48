package org.tandem.pairing;

import java.util.Optional;
import org.tandem.provider.Provider;

/** Rules on how far apart the two are, on the map and in kind. What is not known refuses nobody: it is warned of. */
final class ContextRules {

    private ContextRules() {
    }

    static Optional<String> contextTooDifferent(PairInQuestion pair) {
        double floor = pair.round().rules().context().similarityFloor();
        return pair.similarity().isEmpty() || pair.similarity().getAsDouble() >= floor ? Optional.empty()
                : Optional.of("Similarity of context %s of 100; at least %s is asked for.".formatted(
                        Words.apart(pair.similarity().getAsDouble() * 100, floor * 100), Words.plain(floor * 100)));
    }

    static Optional<String> tooFar(PairInQuestion pair) {
        if (pair.minutes().isPresent()) {
            double limit = pair.round().rules().context().maxRoadMinutes();
            double minutes = pair.minutes().getAsDouble();
            return minutes <= limit ? Optional.empty() : Optional.of("%s road minutes away; the limit for %s is %s."
                    .formatted(Words.apart(minutes, limit), support(pair), Words.plain(limit)));
        }
        double limit = pair.round().maxDistanceKm();
        return pair.kilometres().isEmpty() || pair.kilometres().getAsDouble() <= limit ? Optional.empty()
                : Optional.of("%s km away; the limit for %s is %s km."
                        .formatted(Words.apart(pair.kilometres().getAsDouble(), limit), support(pair), Words.plain(limit)));
    }

    private static String support(PairInQuestion pair) {
        return pair.need().topic().isPresent() ? "topic support" : "whole-trust support";
    }

    static Optional<String> otherRegion(PairInQuestion pair) {
        Provider.Body ours = pair.recipient().region();
        Provider.Body theirs = pair.supporter().provider().region();
        return pair.round().settings().crossRegion() || ours == null || theirs == null || ours.code().equals(theirs.code())
                ? Optional.empty()
                : Optional.of("%s lies in %s; this round keeps pairs within a region.".formatted(pair.supporterName(), theirs.name()));
    }

    static Optional<String> sameIcb(PairInQuestion pair) {
        Provider.Body ours = pair.recipient().icb();
        Provider.Body theirs = pair.supporter().provider().icb();
        return pair.round().settings().sameIcb() != SameIcb.AVOID || ours == null || theirs == null || !ours.code().equals(theirs.code())
                ? Optional.empty()
                : Optional.of("Both belong to %s; this round avoids pairs within one integrated care board.".formatted(ours.name()));
    }
}
