package org.tandem.pairing.service;

import java.time.Instant;
import org.tandem.pairing.ModelChoice;

/**
 * A choice of a collaboration model as it is shown.
 *
 * @param model           code
 * @param name            as the catalogue has it now
 * @param rank            in the order at that time, 0 when a gate had taken it out
 * @param firstInOrder    code of the model that stood first
 * @param againstTheOrder whether another model stood first
 * @param beforePurpose   whether the form was chosen before the purpose was stated
 * @param reason          empty text when none was asked for
 */
public record ModelChoiceView(String model, String name, int modelVersion, int rank, String firstInOrder, boolean againstTheOrder,
                              boolean beforePurpose, String reason, String by, Instant at) {

    static ModelChoiceView of(ModelChoice c, String name) {
        return new ModelChoiceView(c.model(), name, c.modelVersion(), c.rank(), c.firstInOrder(), c.isAgainstTheOrder(), c.beforePurpose(),
                c.reason(), c.who(), c.at());
    }
}
