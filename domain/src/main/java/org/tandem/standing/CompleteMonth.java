package org.tandem.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Period;
import org.tandem.standing.StandingRules.Lead;

/** The month that is looked at when nobody says otherwise. Derived from the data, never from the clock. */
public final class CompleteMonth {

    private CompleteMonth() {
    }

    /**
     * The newest month that every monthly lead of standing has reached which is not out of date beside the newest of them; local
     * figures and parts hold nothing back. Without monthly leads the last month of the newest period of all; empty without figures.
     */
    public static Optional<Period> latest(Panel panel, StandingRules rules) {
        List<Period> months = ends(panel, rules.topics().stream().flatMap(t -> t.leads().stream()).map(Lead::indicator))
                .filter(p -> p.kind() == Period.Kind.MONTH).toList();
        Optional<Period> newest = months.stream().max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return ends(panel, panel.indicators().all().stream().map(Indicator::code)).map(Period::endMonth).max(Comparator.naturalOrder());
        }
        return months.stream().filter(m -> newest.get().since(m) <= rules.oldestMonths().monthly()).min(Comparator.naturalOrder());
    }

    private static Stream<Period> ends(Panel panel, Stream<String> indicators) {
        return indicators.flatMap(code -> panel.latestPeriod(code).stream());
    }
}
