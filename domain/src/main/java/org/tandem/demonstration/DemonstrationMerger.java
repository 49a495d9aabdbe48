package org.tandem.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A predecessor joins a provider that goes on under its own code.
 *
 * @param on first day of the joined provider
 */
record DemonstrationMerger(String predecessor, String successor, LocalDate on) {

    /** Month 19 of the set. */
    static final List<DemonstrationMerger> ALL = List.of(new DemonstrationMerger("ZM05", "ZM04", LocalDate.of(2023, 10, 1)));

    boolean adds(String predecessorCode, String successorCode, YearMonth month) {
        return predecessor.equals(predecessorCode) && successor.equals(successorCode) && !month.isBefore(YearMonth.from(on));
    }
}
