package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What all fits of a round share: which criteria count, with which weight, and what stands in for a missing score.
 *
 * @param weights by criterion that counts, in whole millionths of 100, adding up to 100 exactly
 * @param medians of the assessed candidates by criterion that counts, in whole millionths
 * @param dropped criteria with a weight that do not count, and why
 */
record FitBasis(Map<Criterion, Long> weights, Map<Criterion, Long> medians, List<DroppedCriterion> dropped) {

    /** @param candidates scores of the candidates that count for the share of those assessed */
    static FitBasis of(RoundContext round, Collection<Map<Criterion, Score>> candidates) {
        List<Criterion> counted = new ArrayList<>();
        List<DroppedCriterion> dropped = new ArrayList<>();
        Map<Criterion, Long> medians = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            List<Long> known = candidates.stream().map(s -> s.get(criterion)).filter(Score::isAssessed)
                    .map(s -> s.millionths().getAsLong()).sorted().toList();
            double share = candidates.isEmpty() ? 0 : (double) known.size() / candidates.size();
            if (weight(round, criterion) > 0 && !known.isEmpty() && share >= round.rules().fit().assessedShare()) {
                counted.add(criterion);
                medians.put(criterion, median(known));
            } else if (weight(round, criterion) > 0) {
                dropped.add(new DroppedCriterion(criterion, share, sentence(criterion, share, round)));
            }
        }
        return new FitBasis(shares(round, counted), medians, List.copyOf(dropped));
    }

    /** The weight that a round gives a criterion, its own or that of the rules. */
    static double weight(RoundContext round, Criterion criterion) {
        return round.settings().weights().getOrDefault(criterion, round.rules().weights(round.settings().kind()).getOrDefault(criterion, 0.0));
    }

    private static Map<Criterion, Long> shares(RoundContext round, List<Criterion> counted) {
        return normalised(counted, counted.stream().mapToLong(c -> Millionths.of(weight(round, c))).toArray());
    }

    /** Weights that add up to 100 exactly. */
    static Map<Criterion, Long> normalised(List<Criterion> counted, long[] weights) {
        Map<Criterion, Long> shares = new EnumMap<>(Criterion.class);
        long sum = java.util.Arrays.stream(weights).sum();
        if (sum > 0) {
            long[] parts = java.util.Arrays.stream(weights).map(w -> Math.multiplyExact(w, Millionths.HUNDRED)).toArray();
            long[] rounded = Apportionment.of(parts, sum, Millionths.HUNDRED);
            for (int k = 0; k < rounded.length; k++) {
                shares.put(counted.get(k), rounded[k]);
            }
        }
        return shares;
    }

    /** The same criteria under other weights. */
    FitBasis withWeights(Map<Criterion, Double> other) {
        List<Criterion> counted = List.copyOf(weights.keySet());
        return new FitBasis(normalised(counted, counted.stream().mapToLong(c -> Millionths.of(other.get(c))).toArray()), medians, dropped);
    }

    private static long median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : Millionths.roundedQuotient(sorted.get(middle - 1) + sorted.get(middle), 2);
    }

    private static String sentence(Criterion criterion, double share, RoundContext round) {
        return Words.of("%s is assessed for %.0f %% of the candidates; at least %.0f %% is asked for, so it counts for nobody.",
                criterion.label(), Math.floor(share * 100), round.rules().fit().assessedShare() * 100);
    }

    /** Value of the fit of one pair, in whole millionths. */
    long whole(Map<Criterion, Score> scores) {
        return total(products(scores));
    }

    private long[] products(Map<Criterion, Score> scores) {
        return weights.entrySet().stream().mapToLong(e -> score(scores, e.getKey()) * e.getValue()).toArray();
    }

    /** Fit of one pair. */
    Fit fit(Map<Criterion, Score> scores) {
        List<Criterion> counted = List.copyOf(weights.keySet());
        long[] products = products(scores);
        long whole = total(products);
        long[] contributions = Apportionment.of(products, Millionths.ONE, whole);
        List<FitPart> parts = new ArrayList<>();
        for (int k = 0; k < contributions.length; k++) {
            Criterion c = counted.get(k);
            parts.add(new FitPart(c, Millionths.decimal(score(scores, c)), Millionths.decimal(weights.get(c)),
                    Millionths.decimal(contributions[k]), scores.get(c).sentence(), !scores.get(c).isAssessed()));
        }
        return new Fit(Millionths.decimal(whole), parts);
    }

    private long score(Map<Criterion, Score> scores, Criterion criterion) {
        return scores.get(criterion).millionths().orElseGet(() -> medians.get(criterion));
    }

    /** Sum of score times weight, rounded half to even to whole millionths. */
    static long total(long[] products) {
        return Millionths.roundedQuotient(java.util.Arrays.stream(products).sum(), Millionths.ONE);
    }
}
