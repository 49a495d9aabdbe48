package org.tandem.demonstration;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
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

    private final List<Line> lines = DemonstrationTable.read("targets.csv").stream().map(Line::of).toList();

    /** Per cent, empty where the provider follows its usual level. */
    OptionalDouble percent(String provider, DemonstrationIndicator indicator, YearMonth month) {
        return lines.stream().filter(l -> l.covers(provider, indicator.name(), month)).mapToDouble(l -> l.at(month)).findFirst();
    }
}
