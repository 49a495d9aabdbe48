package org.tandem.pairing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Topic;
import org.tandem.provider.OversightFact;
import org.tandem.shared.Period;
import org.tandem.standing.QuarterPlace;

/** What is published of a provider that speaks against its supporting others: its segment, and more deaths than expected. */
final class PublishedPosition {

    private static final List<String> SEGMENTS = List.of(OversightFact.ADJUSTED_SEGMENT, OversightFact.LEAGUE_SEGMENT);

    private PublishedPosition() {
    }

    /** The ground as it stands behind "It", empty where there is none. */
    static Optional<String> against(RoundContext round, String odsCode) {
        return segment(round, odsCode).or(() -> mortality(round, odsCode));
    }

    /** The newest segment of a quarter that was over on the day of the round. */
    private static Optional<String> segment(RoundContext round, String odsCode) {
        Optional<OversightFact> newest = round.data().panel().providers().judgements(odsCode).oversight().stream()
                .filter(f -> SEGMENTS.contains(f.metric()) && !f.quarter().lastDay().isAfter(round.day()))
                .max(Comparator.comparing(OversightFact::quarter).thenComparing(f -> -SEGMENTS.indexOf(f.metric())));
        return newest.filter(f -> f.figure().value().orElse(0) >= round.rules().guards().weakSegmentFrom())
                .map(f -> "is in segment %s of the oversight framework (%s)".formatted(Words.plain(f.figure().value().orElseThrow()),
                        f.quarter().words()));
    }

    /** By the funnel that judges the topic, in the latest quarter. */
    private static Optional<String> mortality(RoundContext round, String odsCode) {
        Period latest = round.settings().asOf().endQuarter();
        return round.standing(odsCode, Topic.MORTALITY).stream().flatMap(t -> t.quarters().stream())
                .filter(q -> !q.isRanked() && q.low() && q.quarter().equals(latest)).map(QuarterPlace::quarter).findFirst()
                .map(q -> "has more deaths than expected by the hospital-level mortality indicator (%s)".formatted(q.words()));
    }
}
