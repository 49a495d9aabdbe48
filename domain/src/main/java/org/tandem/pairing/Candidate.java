package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.indicator.Topic;

/**
 * A need and a supporter in question: what speaks for the pair, what against.
 *
 * @param need       the need
 * @param supporter  ODS code
 * @param distanceKm as the crow flies, empty when a place is not known
 * @param similarity of contexts 0–1, empty when not known
 * @param fit        with its parts, also where a rule refuses
 * @param refusals   rules that speak against it, in the order of the rules; none when eligible
 * @param warnings   what to know beside, rules set aside among it
 */
public record Candidate(Need need, String supporter, OptionalDouble distanceKm, OptionalDouble similarity, Fit fit,
                        List<Refusal> refusals, List<String> warnings) {

    /** Eligible first, then the best fit, then by code of supporter and recipient. */
    public static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::eligible).reversed()
            .thenComparing(c -> c.fit().value(), Comparator.reverseOrder())
            .thenComparing(Candidate::supporter).thenComparing(Candidate::recipient).thenComparing(Candidate::need);

    public Candidate {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    /** ODS code of the recipient. */
    public String recipient() {
        return need.recipient();
    }

    /** Topic of the need, empty in a round for whole trusts. */
    public Optional<Topic> topic() {
        return need.topic();
    }

    /** Whether no rule refuses it. */
    public boolean eligible() {
        return refusals.isEmpty();
    }

    /** Worth in the plan: weight of the need times fit, rounded half to even to whole millionths. */
    public BigDecimal value() {
        return Millionths.decimal(worth());
    }

    long worth() {
        return need.worth(fit.millionths());
    }
}
