package org.tandem.demonstration;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** What the stories ask of single providers: rows of {@code targets.csv}, a straight line between two months each. */
final class PlannedTargets {

    private record Line(String provider, String indicator, YearMonth first, YearMonth last, double atFirst, double atLast) {

        static Line of(CSVRecord r) {
            return new Line(r.get("provider"), r.get("indicator"), YearMonth.parse(r.get("first")), YearMonth.parse(r.get("last")),
                    Double.parseDouble(r.get("percentAtFirst")), Double.parseDouble(r.get("percentAtLast")));
        }

        boolean covers(String code, String wanted, YearMonth month) {
            return provider.equals(code) && indicator.equals(wanted) && !month.isBefore(first) && !month.isAfter(last);
        }

        double at(YearMonth month) {
            long length = ChronoUnit.MONTHS.between(first, last);
            return length == 0 ? atFirst : atFirst + (atLast - atFirst) * ChronoUnit.MONTHS.between(first, month) / length;
        }
    }

    /**
     * What is planned for a month.
     *
     * @param exact whether the month stands alone in the plan, so that a sentence may name its figure
     */
    record Plan(double percent, boolean exact) {
    }

    private final List<Line> lines = DemonstrationTable.read("targets.csv").stream().map(Line::of).toList();

    /** Empty where the provider follows its usual level. */
    Optional<Plan> of(String provider, DemonstrationIndicator indicator, YearMonth month) {
        return lines.stream().filter(l -> l.covers(provider, indicator.name(), month))
                .map(l -> new Plan(l.at(month), l.first().equals(l.last()))).findFirst();
    }
}
