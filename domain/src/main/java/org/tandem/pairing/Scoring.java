package org.tandem.pairing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.provider.Catchments;
import org.tandem.standing.TopicStanding;

/** Scores a pair by every criterion, each in one method. Exponentials are those of {@link StrictMath}, alike on every machine. */
final class Scoring {

    private Scoring() {
    }

    static Map<Criterion, Score> of(PairInQuestion pair) {
        Map<Criterion, Score> scores = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            scores.put(criterion, switch (criterion) {
                case COMPLEMENTARITY -> pair.need().topic().isPresent() ? complementarity(pair) : overAllNeeds(pair);
                case SIMILARITY -> similarity(pair);
                case PROXIMITY -> proximity(pair);
                case HEADROOM -> headroom(pair);
                case WILLINGNESS, RELATIONSHIP, LEADERSHIP_CONTINUITY, LEADERSHIP_EFFECTIVENESS, BOARD_GOVERNANCE, FINANCIAL_PERFORMANCE,
                        STRATEGIC_ALIGNMENT, SERVICE_QUALITY -> new AssessedScores(pair).of(criterion);
                case CATCHMENT_OVERLAP -> catchments(pair);
            });
        }
        return scores;
    }

    private static Score complementarity(PairInQuestion pair) {
        return strength(pair, pair.topic()).map(s -> Score.of(s, "Strength of %s in %s: %s of 100.".formatted(pair.supporterName(),
                        pair.topic().words(), Words.of("%.0f", s * 100))))
                .orElseGet(() -> Score.notAssessed("No figures on the strength of %s in %s.".formatted(pair.supporterName(), pair.topic().words())));
    }

    /** Strength in the topics that the recipient needs help in, weighted by the size of each need; topics without figures are left out. */
    private static Score overAllNeeds(PairInQuestion pair) {
        double sizes = 0;
        double sum = 0;
        List<String> parts = new ArrayList<>();
        for (TopicNeed need : pair.need().topics()) {
            Optional<Double> strength = strength(pair, need.topic());
            sizes += strength.isPresent() ? need.size() : 0;
            sum += need.size() * strength.orElse(0.0);
            parts.add(strength.map(s -> Words.of("%s %.0f", need.topic().words(), s * 100)).orElse(need.topic().words() + " not known"));
        }
        String found = String.join(", ", parts);
        return sizes > 0 ? Score.of(sum / sizes, "Strength of %s in what %s needs: %s of 100.".formatted(pair.supporterName(), pair.recipient().name(), found))
                : Score.notAssessed("No figures on the strength of %s in what %s needs.".formatted(pair.supporterName(), pair.recipient().name()));
    }

    private static Optional<Double> strength(PairInQuestion pair, Topic topic) {
        return pair.round().standing(pair.supporterCode(), topic).filter(TopicStanding::hasStrengthSize)
                .map(TopicStanding::strengthSize);
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

    /** The smaller of both parts of patients of each area, added up; 1 when patients come from the same areas in the same parts. */
    private static Score catchments(PairInQuestion pair) {
        Catchments catchments = pair.round().data().panel().providers().catchments();
        String recipient = pair.recipient().odsCode();
        OptionalDouble overlap = catchments.overlap(recipient, pair.supporterCode());
        if (overlap.isEmpty()) {
            String missing = catchments.of(recipient).isEmpty() ? pair.recipient().name() : pair.supporterName();
            return Score.notAssessed("No catchment shares of %s are loaded.".formatted(missing));
        }
        long common = catchments.areasInCommon(recipient, pair.supporterCode());
        String releases = Stream.of(recipient, pair.supporterCode()).map(catchments::release).distinct().filter(r -> !r.isEmpty()).collect(Collectors.joining(" and "));
        return Score.of(Math.min(1, overlap.getAsDouble()), Words.of("Catchments %.0f of 100 the same, %s in common%s.", overlap.getAsDouble() * 100,
                common == 1 ? "1 area" : common + " areas", releases.isEmpty() ? "" : " (" + releases + ")"));
    }

    private static Score headroom(PairInQuestion pair) {
        SupporterTrust s = pair.supporter();
        return Score.of(s.headroom(), "%s has room for %d of %s.".formatted(pair.supporterName(), s.free(), Words.pairs(s.capacity())));
    }
}
