package org.tandem.intake.service.layout;

import java.util.Map;
import java.util.TreeMap;
import org.tandem.intake.WeeksWaited;

/** What an extract of waiting times says of one provider: its total rows and, apart, its treatment functions. */
final class RttSums {

    private final CsvRow first;
    private final Map<String, Found> functions = new TreeMap<>();
    private Found totals;

    RttSums(CsvRow first) {
        this.first = first;
    }

    /** Waits and the row of the file in which the first of them stand. */
    record Found(int row, WeeksWaited waits) {

        private static Found at(CsvRow row) {
            return new Found(row.number(), new WeeksWaited());
        }
    }

    void addTotal(CsvRow row, WeeksWaited waits) {
        totals = totals == null ? Found.at(row) : totals;
        totals.waits().add(waits);
    }

    void addFunction(String function, CsvRow row, WeeksWaited waits) {
        functions.computeIfAbsent(function, f -> Found.at(row)).waits().add(waits);
    }

    /** The first row of the provider. */
    CsvRow first() {
        return first;
    }

    /** Nobody waits where there is no total row. */
    Found totals() {
        return totals == null ? Found.at(first) : totals;
    }

    /** By treatment function. */
    Map<String, Found> functions() {
        return functions;
    }

    WeeksWaited allFunctions() {
        WeeksWaited all = new WeeksWaited();
        functions.values().forEach(f -> all.add(f.waits()));
        return all;
    }
}
