package org.tandem.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.PeerDistance;
import org.tandem.benchmark.PeerSimilarity;
import org.tandem.indicator.Topic;
import org.tandem.shared.NumberWords;

/**
 * Finds providers to learn from: of like context, once placed as badly as the provider is today, now in the better half of
 * the group. As badly means at most its score, or in the same lowest-placed fifth or third. Looks back over the quarters of
 * the standings, at most eight. A provider in the better half has no such improvers.
 */
public final class ImproversLikeMe {

    /** Below it contexts are too different ({@code rules} section 5). */
    public static final double LEAST_SIMILARITY = 0.40;

    private static final double HALF = 0.5;

    private final Standings standings;
    private final PeerSimilarity similarity;

    /** From standings and from the likeness of context within the provider's group. */
    public ImproversLikeMe(Standings standings, PeerSimilarity similarity) {
        this.standings = standings;
        this.similarity = similarity;
    }

    /** Improvers in a topic, the most like first; empty also where the provider has no place in the topic. */
    public List<ImproverLikeMe> of(String provider, Topic topic) {
        Optional<QuarterPlace> own = latest(places(provider, topic)).filter(p -> p.score() < HALF);
        return own.isEmpty() ? List.of() : similarity.nearest(provider, Integer.MAX_VALUE).stream()
                .filter(peer -> peer.similarity() >= LEAST_SIMILARITY)
                .flatMap(peer -> improver(peer, own.get(), places(peer.odsCode(), topic)).stream()).toList();
    }

    private Optional<ImproverLikeMe> improver(PeerDistance peer, QuarterPlace own, List<QuarterPlace> course) {
        Optional<QuarterPlace> now = latest(course).filter(p -> p.quarter().equals(own.quarter()) && p.score() > HALF);
        Optional<QuarterPlace> then = course.stream().filter(p -> isAsLow(p, own))
                .min(Comparator.comparingDouble(QuarterPlace::score).thenComparing(QuarterPlace::quarter, Comparator.reverseOrder()));
        return now.isEmpty() || then.isEmpty() ? Optional.empty()
                : Optional.of(new ImproverLikeMe(peer.odsCode(), peer, then.get(), now.get(), inBetterHalf(course), sentence(peer, then.get(), now.get())));
    }

    private static boolean isAsLow(QuarterPlace then, QuarterPlace own) {
        return then.score() < HALF
                && (then.score() <= own.score() || own.low() && then.low() || own.lowestThird() && then.lowestThird());
    }

    /** A quarter that is missing ends the run. */
    private static int inBetterHalf(List<QuarterPlace> course) {
        int run = 0;
        for (int i = course.size() - 1; i >= 0 && course.get(i).score() > HALF && isNextTo(course, i); i--) {
            run++;
        }
        return run;
    }

    private static boolean isNextTo(List<QuarterPlace> course, int i) {
        return i == course.size() - 1 || course.get(i + 1).quarter().since(course.get(i).quarter()) == 1;
    }

    private static String sentence(PeerDistance peer, QuarterPlace then, QuarterPlace now) {
        return "In a like context (similarity %.2f), placed %s in %s and %s in %s.".formatted(peer.similarity(),
                words(then), then.quarter().words(), words(now), now.quarter().words());
    }

    private static String words(QuarterPlace place) {
        if (!place.isRanked()) {
            return place.low() ? "worse than expected" : place.bestQuarter() ? "better than expected" : "as expected";
        }
        return NumberWords.ordinal(place.rank()) + " of " + place.of();
    }

    private List<QuarterPlace> places(String provider, Topic topic) {
        return standings.of(provider, topic).map(TopicStanding::quarters).orElse(List.of());
    }

    private static Optional<QuarterPlace> latest(List<QuarterPlace> course) {
        return course.isEmpty() ? Optional.empty() : Optional.of(course.get(course.size() - 1));
    }
}
