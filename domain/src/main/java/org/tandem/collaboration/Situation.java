package org.tandem.collaboration;

import java.util.Map;
import java.util.Set;

/**
 * What is asked of a model in one place.
 *
 * @param priorities          weight of each part of the profile, not negative and not all 0; a part that is missing weighs 0
 * @param parentsMustSurvive  whether both bodies must stay in being
 * @param noTransfer          whether no staff or assets may change hands
 * @param maxControlConceded  greatest control conceded, 1–5; null without limit
 * @param startWithinMonths   by when it must start; null without limit
 * @param maxCostBand         dearest band; null without limit
 * @param leastBenefit        least potential benefit, 1–5
 * @param supporterObjection  why the supporter of the pair may not support, as a sentence; null when it may
 * @param unmitigatedBarriers codes of barriers that are real here and not dealt with
 */
public record Situation(Map<ProfilePart, Double> priorities, boolean parentsMustSurvive, boolean noTransfer, Integer maxControlConceded,
                        Integer startWithinMonths, CostBand maxCostBand, int leastBenefit, String supporterObjection,
                        Set<String> unmitigatedBarriers) {

    public Situation {
        priorities = Map.copyOf(priorities);
        unmitigatedBarriers = Set.copyOf(unmitigatedBarriers);
        if (priorities.values().stream().anyMatch(w -> !(w >= 0) || w > 1e6) || priorities.values().stream().allMatch(w -> w == 0)) {
            throw new IllegalArgumentException("Priorities are not negative, at most a million, and not all 0.");
        }
        if (maxControlConceded != null && (maxControlConceded < Ordinals.LEAST || maxControlConceded > Ordinals.GREATEST)) {
            throw new IllegalArgumentException("The greatest control conceded lies between 1 and 5.");
        }
        if (leastBenefit < Ordinals.LEAST || leastBenefit > Ordinals.GREATEST) {
            throw new IllegalArgumentException("The least benefit lies between 1 and 5.");
        }
        if (startWithinMonths != null && startWithinMonths < 0) {
            throw new IllegalArgumentException("The months to the start are not negative.");
        }
    }

    /** Nothing but the rules' own priorities and the benefit that a long-running need asks for. */
    public static Situation usual(RecommenderRules rules) {
        return new Situation(rules.priorities(), false, false, null, null, null, rules.leastBenefit(), null, Set.of());
    }
}
