package org.tandem.collaboration;

import java.util.Map;

/**
 * Numbers of the recommender; defaults that are judgements and that a region may replace in its question.
 *
 * @param priorities    weight of each part of the profile where none are given
 * @param margin        options whose scores differ by less count as equal, and the one with less change goes first
 * @param slowestMonths a set-up of so many months or more has speed 0
 * @param leastBenefit  potential benefit that a long-running need asks for, 1–5
 */
public record RecommenderRules(Map<ProfilePart, Double> priorities, double margin, double slowestMonths, int leastBenefit) {

    public RecommenderRules {
        priorities = Map.copyOf(priorities);
        if (margin < 0 || slowestMonths <= 0 || leastBenefit < Ordinals.LEAST || leastBenefit > Ordinals.GREATEST) {
            throw new IllegalArgumentException("Margin, slowest set-up and least benefit of the recommender are out of range.");
        }
    }
}
