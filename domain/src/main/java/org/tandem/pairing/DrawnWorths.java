package org.tandem.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.tandem.indicator.Topic;
import org.tandem.standing.SizeDraws;
import org.tandem.standing.Sizes;
import org.tandem.standing.TopicStanding;

/**
 * Worths of the pairs of a round as they might have been: other weights ({@link WeightDraws}); the published figures behind need and
 * strength drawn within their intervals, from which follow the weight of each need and, as the strength of the supporter, the
 * criterion {@link Criterion#COMPLEMENTARITY}; and scores that nobody assessed drawn between 0 and 1.
 *
 * <p>What has no interval stands as it is: similarity of context (published once a year for a whole year), nearness (a fact), room
 * (a count of commitments) and everything that people assessed. A size that a lead's own status brought about stands too. Who is in
 * need, in which tier, and which pairs the rules allow does not vary.
 */
final class DrawnWorths {

    private static final long NOT_ASSESSED = -1;
    private static final double SAME = 1e-9;

    private record Place(String provider, Topic topic) {
    }

    private final RoundContext round;
    private final List<Candidate> edges;
    private final List<Need> needs;
    private final WeightDraws weights;
    private final SizeDraws sizes;
    private final Sizes published;
    private final long[][] scores;
    private final int complementarity;
    private final int[] needOf;
    private final List<Place> strengths = new ArrayList<>();
    private final int[][] strengthsOf;

    DrawnWorths(Evaluation evaluation, AllocationProblem problem) {
        this.round = evaluation.round();
        this.edges = problem.edges();
        this.needs = problem.needs();
        List<Criterion> counted = List.copyOf(evaluation.basis().weights().keySet());
        this.complementarity = counted.indexOf(Criterion.COMPLEMENTARITY);
        this.weights = new WeightDraws(evaluation.basis().weights(), round.rules().robustness().concentration());
        Map<Candidate, Map<Criterion, Score>> scoresOf = new IdentityHashMap<>();
        evaluation.scored().forEach(s -> scoresOf.put(s.candidate(), s.scores()));
        this.scores = edges.stream().map(scoresOf::get)
                .map(of -> counted.stream().mapToLong(c -> of.get(c).millionths().orElse(NOT_ASSESSED)).toArray()).toArray(long[][]::new);
        this.needOf = edges.stream().mapToInt(c -> problem.rowOf(c.need())).toArray();
        this.sizes = round.data().figures().behind(topics());
        this.published = sizes.published();
        this.strengthsOf = strengthsOfEdges();
    }

    private Set<Topic> topics() {
        Set<Topic> topics = new TreeSet<>();
        needs.forEach(n -> n.topics().forEach(t -> topics.add(t.topic())));
        return topics;
    }

    /** For each pair the strengths that its complementarity is made of; a topic without figures is left out as in the fit. */
    private int[][] strengthsOfEdges() {
        Map<Place, Integer> numbers = new HashMap<>();
        return edges.stream().map(c -> c.need().topics().stream().map(t -> new Place(c.supporter(), t.topic())).mapToInt(place -> {
            boolean known = round.standing(place.provider, place.topic).filter(TopicStanding::hasStrengthSize).isPresent();
            return known ? numbers.computeIfAbsent(place, p -> {
                strengths.add(p);
                return strengths.size() - 1;
            }) : -1;
        }).toArray()).toArray(int[][]::new);
    }

    /** Worth of every pair by its number, in whole millionths. The same state of the generator gives the same worths. */
    long[] draw(RandomGenerator random) {
        long[] drawnWeights = weights.draw(random);
        Sizes drawn = sizes.draw(random);
        double[] strong = strengths.stream().mapToDouble(p -> strength(p, drawn)).toArray();
        double[][] needed = needs.stream().map(n -> n.topics().stream().mapToDouble(t -> size(n, t, drawn)).toArray()).toArray(double[][]::new);
        long[] needWeights = new long[needs.size()];
        java.util.Arrays.setAll(needWeights, n -> weight(needs.get(n), needed[n]));
        long[] worths = new long[edges.size()];
        for (int e = 0; e < worths.length; e++) {
            long sum = 0;
            for (int k = 0; k < drawnWeights.length; k++) {
                long score = scores[e][k] == NOT_ASSESSED ? random.nextLong(Millionths.ONE + 1)
                        : k == complementarity ? complementarity(e, needed[needOf[e]], strong) : scores[e][k];
                sum += score * drawnWeights[k];
            }
            worths[e] = Millionths.product(needWeights[needOf[e]], Millionths.roundedQuotient(sum, Millionths.ONE));
        }
        return worths;
    }

    private double strength(Place p, Sizes drawn) {
        double now = round.standing(p.provider, p.topic).orElseThrow().strengthSize();
        return varied(now, published.ofStrength(p.provider, p.topic), drawn.ofStrength(p.provider, p.topic));
    }

    private double size(Need need, TopicNeed t, Sizes drawn) {
        return varied(t.size(), published.ofNeed(need.recipient(), t.topic()), drawn.ofNeed(need.recipient(), t.topic()));
    }

    /** A size that is not the one of the figures was set by a lead and stands. */
    private static double varied(double now, OptionalDouble published, OptionalDouble drawn) {
        return published.isPresent() && Math.abs(published.getAsDouble() - now) < SAME ? drawn.orElse(now) : now;
    }

    /** As {@link Needs} weighs them. */
    private static long weight(Need need, double[] sizes) {
        if (need.topics().isEmpty()) {
            return Millionths.exactly(need.needWeight());
        }
        double met = 1;
        for (double size : sizes) {
            met *= 1 - size;
        }
        return Millionths.nearest(need.topic().isPresent() ? sizes[0] : 1 - met);
    }

    /** Mean strength in what is needed, weighted by the sizes of the needs, as {@link Scoring} has it. */
    private long complementarity(int edge, double[] needed, double[] strong) {
        int[] own = strengthsOf[edge];
        if (own.length == 1) {
            return Millionths.nearest(strong[own[0]]);
        }
        double sum = 0;
        double size = 0;
        for (int t = 0; t < own.length; t++) {
            if (own[t] >= 0) {
                sum += needed[t] * strong[own[t]];
                size += needed[t];
            }
        }
        return size > 0 ? Millionths.nearest(sum / size) : scores[edge][complementarity];
    }
}
