package org.tandem.overview.service;

import java.util.List;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * What is new in the newest figures of every indicator up to a month.
 *
 * @param asOf       month looked at, null without data
 * @param real       new signals, the largest first
 * @param continuing figures whose signal began earlier
 * @param ordinary   figures that moved within their usual variation
 * @param tooShort   figures with too few points to say
 */
public record Changes(Period asOf, List<Change> real, int continuing, int ordinary, int tooShort, DataVersion dataVersion) {

    /** Figures that were looked at and have no new signal. */
    public int withoutNewSignal() {
        return continuing + ordinary + tooShort;
    }
}
