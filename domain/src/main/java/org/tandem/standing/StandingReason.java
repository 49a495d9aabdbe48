package org.tandem.standing;

import java.util.List;
import org.tandem.shared.Period;

/**
 * Why a standing is what it is.
 *
 * @param rule      code in capitals
 * @param sentence  complete, with its figures
 * @param indicator code of the indicator it speaks of, null when it speaks of the topic
 * @param periods   the periods it rests on, oldest first
 */
public record StandingReason(String rule, String sentence, String indicator, List<Period> periods) {

    public StandingReason {
        periods = List.copyOf(periods);
    }
}
