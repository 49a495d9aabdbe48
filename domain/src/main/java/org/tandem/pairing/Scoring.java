package org.tandem.pairing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.shared.NumberWords;
import org.tandem.standing.TopicStanding;

/** Scores a pair by every criterion, each in one method. Exponentials are those of {@link StrictMath}, alike on every machine. */
final class Scoring {

    private Scoring() {
    }

    static Map<Criterion, Score> of(PairInQuestion pair) {
        Map<Criterion, Score> scores = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            scores.put(criterion, switch (criterion) {
                case COMPLEMENTARITY -> complementarity(pair);
                case SIMILARITY -> similarity(pair);
                case PROXIMITY -> proximity(pair);
                case HEADROOM -> headroom(pair);
                case WILLINGNESS, RELATIONSHIP, LEADERSHIP_CONTINUITY -> assessed(criterion, pair);
            });
        }
        return scores;
    }

    private static Score complementarity(PairInQuestion pair) {
        Optional<TopicStanding> standing = pair.supporterStanding().filter(t -> !t.quarters().isEmpty() || t.strengthSize() > 0);
        return standing.map(t -> Score.of(t.strengthSize(), "Strength of %s in %s: %s of 100.".formatted(pair.supporterName(),
                        pair.topic().words(), Words.of("%.0f", t.strengthSize() * 100))))
                .orElseGet(() -> Score.notAssessed("No figures on the strength of %s in %s.".formatted(pair.supporterName(), pair.topic().words())));
    }

    private static Score similarity(PairInQuestion pair) {
        return pair.similarity().isEmpty() ? Score.notAssessed("The similarity of context is not known.")
                : Score.of(pair.similarity().getAsDouble(), Words.of("Context %.0f of 100 alike.", pair.similarity().getAsDouble() * 100));
    }

    private static Score proximity(PairInQuestion pair) {
        PairingRules.Context c = pair.round().rules().context();
        if (pair.minutes().isPresent()) {
            double minutes = pair.minutes().getAsDouble();
            return Score.of(StrictMath.exp(-minutes / c.proximityMinutes()), Words.of("%.0f road minutes apart.", minutes));
        }
        return pair.kilometres().isEmpty() ? Score.notAssessed("The distance is not known.")
                : Score.of(StrictMath.exp(-pair.kilometres().getAsDouble() / c.proximityKm()),
                        Words.of("%.0f km apart.", pair.kilometres().getAsDouble()));
    }

    private static Score headroom(PairInQuestion pair) {
        SupporterTrust s = pair.supporter();
        return Score.of(s.headroom(), "%s has room for %d of %s.".formatted(pair.supporterName(), s.free(), Words.pairs(s.capacity())));
    }

    private static Score assessed(Criterion criterion, PairInQuestion pair) {
        return pair.round().relations().assessment(criterion, pair.recipient().odsCode(), pair.supporterCode(), pair.round().day())
                .map(a -> Score.of(a.score() / 100, "%s: %s of 100, by %s on %s.".formatted(criterion.label(), Words.plain(a.score()),
                        a.source(), NumberWords.day(a.on()))))
                .orElseGet(() -> Score.notAssessed(criterion.label() + ": not assessed."));
    }
}
