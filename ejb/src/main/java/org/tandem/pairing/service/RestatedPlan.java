package org.tandem.pairing.service;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tandem.pairing.Plan;
import org.tandem.pairing.PlanReview;
import org.tandem.shared.DataVersion;
import org.tandem.standing.Standings;

/**
 * A plan and the same round on restated figures.
 *
 * @param timesSolved how often the round was solved until this plan
 * @param from        data version on which the plan rests
 * @param to          data version of the restated figures
 * @param anew        the plan on the restated figures, empty when there is none
 * @param name        of a provider by its code
 */
public record RestatedPlan(int timesSolved, DataVersion from, DataVersion to, Plan plan, Standings before, Standings after, Optional<Plan> anew,
                           UnaryOperator<String> name) {

    /** What would change in the whole of it. */
    public PlanReview review() {
        return PlanReview.of(plan, before, after, anew, name);
    }

    /** What of it concerns one party, by its ODS code. */
    public PlanReview reviewOf(String party) {
        return PlanReview.ofParty(party, plan, before, after, anew, name);
    }
}
