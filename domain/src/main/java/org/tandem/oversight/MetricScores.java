package org.tandem.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tandem.indicator.ImprovementDirection;

/** Scores of metrics from 1.00 (best) to 4.00, and their plain mean ({@code methods} 3.1). */
public final class MetricScores {

    private static final double BEST = 1;
    private static final double SPAN = 3;

    private MetricScores() {
    }

    /**
     * Score of a rank among the trusts that a metric is scored over.
     *
     * @param rank 1 is the best
     * @param of   number of trusts, which for a metric shared between types is not the type's own number
     */
    public static double ofRank(int rank, int of) {
        if (rank < 1 || rank > of) {
            throw new IllegalArgumentException("There is no rank " + rank + " of " + of + ".");
        }
        return of == 1 ? BEST : BEST + SPAN * (rank - 1) / (of - 1);
    }

    /** Scores of values by trust; equal values share the best rank. Without judgement there is no score. */
    public static Map<String, Double> ofValues(Map<String, Double> values, ImprovementDirection direction) {
        if (direction == ImprovementDirection.NO_JUDGEMENT) {
            throw new IllegalArgumentException("A metric without judgement has no score.");
        }
        Map<String, Double> scores = new TreeMap<>();
        values.forEach((trust, value) -> {
            long better = values.values().stream().filter(v -> direction.better(v, value)).count();
            scores.put(trust, ofRank((int) better + 1, values.size()));
        });
        return scores;
    }

    /** The plain mean of the scores that count, unrounded; empty without any. Not a mean of domain means. */
    public static OptionalDouble average(Map<String, Double> scores, OversightRules rules) {
        return scores.entrySet().stream().filter(e -> !rules.metricsNotCounted().contains(e.getKey())).mapToDouble(Map.Entry::getValue).average();
    }

    /** Two decimals as shown, half up. */
    public static double shown(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
