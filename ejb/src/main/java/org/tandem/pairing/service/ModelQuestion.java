package org.tandem.pairing.service;

import java.util.Map;
import java.util.Set;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.ProfilePart;

/**
 * What somebody asks of a collaboration model for a pair; what is null or empty is as the rules have it.
 *
 * @param priorities          weight of each part of the profile
 * @param parentsMustSurvive  whether both bodies must stay in being
 * @param noTransfer          whether no staff or assets may change hands
 * @param maxControlConceded  1–5
 * @param startWithinMonths   by when it must start
 * @param leastBenefit        1–5
 * @param unmitigatedBarriers codes of barriers that are real here and not dealt with
 */
public record ModelQuestion(Map<ProfilePart, Double> priorities, boolean parentsMustSurvive, boolean noTransfer, Integer maxControlConceded,
                            Integer startWithinMonths, CostBand maxCostBand, Integer leastBenefit, Set<String> unmitigatedBarriers) {

    /** Nothing special. */
    public static final ModelQuestion USUAL = new ModelQuestion(Map.of(), false, false, null, null, null, null, Set.of());

    public ModelQuestion {
        priorities = Map.copyOf(priorities);
        unmitigatedBarriers = Set.copyOf(unmitigatedBarriers);
    }
}
