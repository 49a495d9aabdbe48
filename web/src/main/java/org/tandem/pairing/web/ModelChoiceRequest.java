package org.tandem.pairing.web;

import java.util.Map;
import java.util.Set;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.ProfilePart;
import org.tandem.pairing.service.ModelQuestion;
import org.tandem.pairing.service.PairModels.Wanted;

/**
 * A choice of a model as it is sent over the interface, with the question on which the models were put in order.
 *
 * @param reason  needed where another model stands first
 * @param purpose what the pair is for, null to leave it
 */
public record ModelChoiceRequest(String model, String reason, String purpose, Map<ProfilePart, Double> priorities, Boolean parentsMustSurvive,
                                 Boolean noTransfer, Integer maxControlConceded, Integer startWithinMonths, CostBand maxCostBand,
                                 Integer leastBenefit, Set<String> unmitigatedBarriers) {

    Wanted asWanted(Integer rowVersion) {
        ModelQuestion question = new ModelQuestion(priorities == null ? Map.of() : priorities, Boolean.TRUE.equals(parentsMustSurvive),
                Boolean.TRUE.equals(noTransfer), maxControlConceded, startWithinMonths, maxCostBand, leastBenefit,
                unmitigatedBarriers == null ? Set.of() : unmitigatedBarriers);
        return new Wanted(model, reason, purpose, question, rowVersion);
    }
}
