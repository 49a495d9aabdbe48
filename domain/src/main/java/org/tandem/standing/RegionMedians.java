package org.tandem.standing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.provider.Provider;

/** Medians of a lead over the members of a group in each region, higher being better. */
final class RegionMedians {

    private final Map<String, String> regionOf = new HashMap<>();
    private final Map<String, Double> medianOf = new HashMap<>();
    private final Map<String, LeadFigure> figures;

    RegionMedians(List<Provider> members, Map<String, LeadFigure> figures, int minimum) {
        this.figures = figures;
        Map<String, double[]> values = new TreeMap<>();
        for (Provider p : members) {
            LeadFigure f = figures.get(p.odsCode());
            if (p.region() != null && f.isJudged()) {
                regionOf.put(p.odsCode(), p.region().code());
                values.merge(p.region().code(), new double[] {f.goodness()}, RegionMedians::join);
            }
        }
        values.forEach((region, v) -> {
            if (v.length >= minimum) {
                medianOf.put(region, median(v));
            }
        });
    }

    /** Median of the provider's region. */
    double of(String provider) {
        return medianOf.get(regionOf.get(provider));
    }

    /** Why a provider with a figure has no median to be compared with. */
    Map<String, String> withoutMedian() {
        Map<String, String> why = new TreeMap<>();
        figures.forEach((code, f) -> {
            if (f.isJudged() && !medianOf.containsKey(regionOf.getOrDefault(code, ""))) {
                why.put(code, "has no median of the region to be compared with in %s".formatted(f.period().words()));
            }
        });
        return why;
    }

    private static double[] join(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    static double median(double[] values) {
        double[] v = values.clone();
        Arrays.sort(v);
        int mid = v.length / 2;
        return v.length % 2 == 1 ? v[mid] : (v[mid - 1] + v[mid]) / 2;
    }
}
