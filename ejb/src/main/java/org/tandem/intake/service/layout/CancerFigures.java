package org.tandem.intake.service.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.indicator.Breakdown;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Cancer waits of one file on their way to figures. A publication may tell the same patients in total, by route, by type, by
 * route and type, and by treatment modality; whatever of it is there is kept apart, checked against each other and counted
 * once. A total or part is what a row of it says, else the sum of the rows below it. A provider whose sums differ is listed and
 * left out in this standard and month, because a row of it is missing or wrong.
 */
final class CancerFigures {

    /** Whose figure it is. */
    record Key(String indicator, String provider, Period month) {
    }

    /** Counts and the row in which the first of them stand. */
    private record Found(int row, Counts counts) {

        Found plus(Found other) {
            return new Found(row, counts.plus(other.counts));
        }
    }

    /** What a file says of one key: total, by route, by type, by both and by modality. */
    private static final class Told {
        private final CsvRow first;
        private Found total;
        private Found details;
        private Found byModality;
        private Found byRouteAndModality;
        private final Map<String, Found> routes = new TreeMap<>();
        private final Map<String, Found> types = new TreeMap<>();
        private final Map<String, Found> routesOfDetails = new TreeMap<>();
        private final Map<String, Found> typesOfDetails = new TreeMap<>();
        private boolean wrong;

        Told(CsvRow first) {
            this.first = first;
        }

        Counts all() {
            return total != null ? total.counts : details != null ? details.counts : sum(routes.isEmpty() ? types : routes);
        }

        /** What of it tells everybody; those must be equal. */
        Map<String, Counts> everybody() {
            Map<String, Counts> sums = new LinkedHashMap<>();
            put(sums, "in total", total);
            put(sums, "by route and type", details);
            put(sums, "by treatment modality", byModality);
            put(sums, "by route and treatment modality", byRouteAndModality);
            if (total == null && details == null && routes.isEmpty() && types.isEmpty()) {
                sums.put("in total", new Counts(0, 0));
            }
            if (!routes.isEmpty()) {
                sums.put("by route", sum(routes));
            }
            if (!types.isEmpty()) {
                sums.put("by type", sum(types));
            }
            return sums;
        }

        private static void put(Map<String, Counts> sums, String words, Found found) {
            if (found != null) {
                sums.put(words, found.counts);
            }
        }

        private static Counts sum(Map<String, Found> parts) {
            return parts.values().stream().map(Found::counts).reduce(new Counts(0, 0), Counts::plus);
        }
    }

    private final Map<Key, Told> figures = new LinkedHashMap<>();

    /** A row of a key that could not be read: the whole key is left out. */
    void wrong(Key key, CsvRow row) {
        told(key, row).wrong = true;
    }

    /** A row over all modalities; codes of {@link CancerParts}. */
    void add(Key key, String route, String type, Counts counts, CsvRow row) {
        Told told = told(key, row);
        Found found = new Found(row.number(), counts);
        if (route.equals(CancerParts.ALL) && type.equals(CancerParts.ALL)) {
            told.total = told.total == null ? found : told.total.plus(found);
        } else if (type.equals(CancerParts.ALL)) {
            told.routes.merge(route, found, Found::plus);
        } else if (route.equals(CancerParts.ALL)) {
            told.types.merge(type, found, Found::plus);
        } else {
            told.details = told.details == null ? found : told.details.plus(found);
            told.routesOfDetails.merge(route, found, Found::plus);
            told.typesOfDetails.merge(type, found, Found::plus);
        }
    }

    /** A row of one modality over all types, of one route or of all. */
    void addModality(Key key, String route, Counts counts, CsvRow row) {
        Told told = told(key, row);
        Found found = new Found(row.number(), counts);
        if (route.equals(CancerParts.ALL)) {
            told.byModality = told.byModality == null ? found : told.byModality.plus(found);
        } else {
            told.byRouteAndModality = told.byRouteAndModality == null ? found : told.byRouteAndModality.plus(found);
        }
    }

    private Told told(Key key, CsvRow row) {
        return figures.computeIfAbsent(key, k -> new Told(row));
    }

    /** The counts of every key over all, and those by route and modality, null where there are none. */
    void eachTotal(TotalOf each) {
        figures.forEach((key, told) -> each.accept(key, told.all(), told.byRouteAndModality == null ? null : told.byRouteAndModality.counts));
    }

    /** Takes the total of one key. */
    interface TotalOf {
        void accept(Key key, Counts all, Counts byModality);
    }

    /** Gives the figures; those that do not agree with themselves are rejected. */
    void finish(Collected into) {
        figures.forEach((key, told) -> {
            if (!told.wrong && told.everybody().values().stream().distinct().count() > 1) {
                into.reject(disagrees(key, told));
            } else if (!told.wrong) {
                observe(into, key, told);
            }
        });
    }

    private static void observe(Collected into, Key key, Told told) {
        into.add(observation(key, key.indicator(), new Found(told.total == null ? told.first.number() : told.total.row, told.all())));
        Map<String, Found> parts = new TreeMap<>(told.routesOfDetails);
        parts.putAll(told.typesOfDetails);
        parts.putAll(told.routes);
        parts.putAll(told.types);
        parts.forEach((part, found) -> into.add(observation(key, Breakdown.code(key.indicator(), part), found)));
    }

    private static Observation observation(Key key, String indicator, Found found) {
        return new Observation(indicator, key.provider(), key.month(), Figure.ofCounts(found.counts.numerator(), found.counts.denominator()), found.row);
    }

    private static BadRow disagrees(Key key, Told told) {
        StringBuilder sums = new StringBuilder();
        told.everybody().forEach((words, counts) -> sums.append(sums.isEmpty() ? "" : "; ").append(counts).append(' ').append(words));
        return new BadRow(told.first, "", "PROVIDER_INCOMPLETE", "The rows of %s (%s, %s) add up to %s: a row is missing or wrong, so the figure is left out."
                .formatted(key.provider(), key.indicator(), key.month(), sums), key.provider());
    }
}
