package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.List;

/**
 * The answer of a round.
 *
 * @param totalFit         Σ weight of the need × fit over all pairs
 * @param tierTotals       the same for tiers 1, 2 and 3
 * @param upperBound       no plan can be worth more; worked out from the prices that prove the optimum
 * @param optimal          whether the bound proves the plan
 * @param seed             of the variations of weights and figures
 * @param pairs            by recipient, supporter and topic
 * @param unmatched        by recipient and topic
 * @param supporters       in scope with a capacity above zero, by code
 * @param droppedCriteria  criteria that count for nobody
 * @param greedyComparison what simpler ways would have reached
 * @param fairness         by region
 * @param outcome          sentence on what the plan is
 */
public record Plan(BigDecimal totalFit, List<BigDecimal> tierTotals, BigDecimal upperBound, boolean optimal, long seed, List<Pair> pairs,
                   List<Unmatched> unmatched, List<SupporterLoad> supporters, List<DroppedCriterion> droppedCriteria,
                   GreedyComparison greedyComparison, Fairness fairness, String outcome) {

    /** Printed where the plan is proven. */
    public static final String PROVEN = "No other set of pairs scores higher under these rules and weights.";

    public Plan {
        tierTotals = List.copyOf(tierTotals);
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        supporters = List.copyOf(supporters);
        droppedCriteria = List.copyOf(droppedCriteria);
    }
}
