package org.tandem.pairing.service;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.pairing.FitPart;
import org.tandem.pairing.Refusal;
import org.tandem.pairing.SmallestChange;
import org.tandem.pairing.Why;

/**
 * Why a pair stands in a plan or not.
 *
 * @param chosenInstead  null when the need has no other supporter
 * @param planLoss       null when the pair is refused
 * @param smallestChange null when there is none
 * @param weightChange   the smallest change of one weight that would bring it about, null when there is none
 */
public record WhyAnswer(boolean eligible, List<Refusal> refusals, int tier, BigDecimal needWeight, BigDecimal fit, List<FitPart> parts,
                        boolean chosen, String chosenInstead, BigDecimal planLoss, SmallestChange smallestChange, SmallestChange weightChange,
                        List<String> warnings, String sentence) {

    static WhyAnswer of(Why w) {
        return new WhyAnswer(w.eligible(), w.refusals(), w.tier(), w.needWeight(), w.fit().value(), w.fit().parts(), w.chosen(),
                w.chosenInstead().orElse(null), w.planLoss().orElse(null), w.smallestChange().orElse(null), w.weightChange().orElse(null), w.warnings(), w.sentence());
    }
}
