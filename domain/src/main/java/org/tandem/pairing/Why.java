package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why two providers are paired in a topic, or why not.
 *
 * @param eligible       whether no rule refuses the pair
 * @param refusals       rules that do
 * @param tier           of the need
 * @param needWeight     0–1
 * @param fit            0–100, with its parts
 * @param chosen         whether the pair stands in the plan
 * @param chosenInstead  ODS code of the supporter that the plan gives to the need, empty when none or this one
 * @param planLoss       what the plan would be worth less with this pair; zero when it stands in it, empty when refused
 * @param smallestChange the smallest single change that would bring it into the plan, verified by solving again
 * @param weightChange   the smallest change of one weight that would do so, likewise verified; looked for only where no rule refuses
 * @param warnings       what to know beside
 * @param sentence       the answer in words
 */
public record Why(boolean eligible, List<Refusal> refusals, int tier, BigDecimal needWeight, Fit fit, boolean chosen,
                  Optional<String> chosenInstead, Optional<BigDecimal> planLoss, Optional<SmallestChange> smallestChange,
                  Optional<SmallestChange> weightChange, List<String> warnings, String sentence) {

    public Why {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }
}
