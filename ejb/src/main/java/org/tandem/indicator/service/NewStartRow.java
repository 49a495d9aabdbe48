package org.tandem.indicator.service;

import java.time.Instant;
import org.tandem.shared.Period;
import org.tandem.variation.NewStart;

/**
 * A new start that is kept.
 *
 * @param endable    whether the person who is asking may end it
 * @param rowVersion to be named when it is ended
 */
public record NewStartRow(int id, Period startsAt, String reason, String madeBy, Instant madeAt, boolean endable, int rowVersion) {

    static NewStartRow of(NewStart n, boolean endable) {
        return new NewStartRow(n.number(), n.startsAt(), n.reason(), n.madeBy(), n.madeAt(), endable, n.rowVersion());
    }
}
