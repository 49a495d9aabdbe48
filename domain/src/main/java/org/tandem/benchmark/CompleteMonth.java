package org.tandem.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Period;

/** The month that is looked at when nobody says otherwise. Derived from the data, never from the clock. */
public final class CompleteMonth {

    /** A monthly indicator that ended longer ago than this before the newest one no longer holds the others back. */
    private static final int OUT_OF_DATE_MONTHS = 6;

    private CompleteMonth() {
    }

    /**
     * The newest month that every monthly indicator which is still up to date has reached; without monthly figures the
     * last month of the newest period of all; empty without figures.
     */
    public static Optional<Period> latest(Panel panel) {
        List<Period> ends = panel.indicators().all().stream().map(Indicator::code)
                .flatMap(code -> panel.latestPeriod(code).stream()).toList();
        List<Period> months = ends.stream().filter(p -> p.kind() == Period.Kind.MONTH).toList();
        Optional<Period> newest = months.stream().max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return ends.stream().map(Period::endMonth).max(Comparator.naturalOrder());
        }
        return months.stream().filter(m -> newest.get().since(m) <= OUT_OF_DATE_MONTHS).min(Comparator.naturalOrder());
    }
}
