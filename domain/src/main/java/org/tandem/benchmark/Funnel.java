package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Funnel of standardised ratios by the method of the Summary Hospital-level Mortality Indicator ({@code methods} 2.1–2.6):
 * z on the log scale, a tenth of the units truncated at each end, over-dispersion as an additive variance (DerSimonian and
 * Laird 1986), limits {@code exp(∓z·√(1/E + τ²))}. A unit without expected events takes no part and gets no verdict.
 */
public final class Funnel {

    private static final double Z_95 = 1.959964;
    private static final double Z_998 = 3.090232;

    private final double phi;
    private final double tauSquared;
    private final Map<String, Unit> units;

    /** Observed and expected events of one unit, summed. */
    public record Counts(double observed, double expected) {
    }

    /**
     * One unit.
     *
     * @param ratio    observed / expected, before rounding
     * @param expected rounded to two decimals
     */
    public record Unit(double ratio, double expected, double lower95, double upper95, double lower998, double upper998) {

        /** Strictly above the 95 % limits. */
        public boolean isHigher95() {
            return ratio > upper95;
        }

        /** Strictly below the 95 % limits. */
        public boolean isLower95() {
            return ratio < lower95;
        }
    }

    private Funnel(double phi, double tauSquared, Map<String, Unit> units) {
        this.phi = phi;
        this.tauSquared = tauSquared;
        this.units = units;
    }

    /**
     * Builds the funnel.
     *
     * @param trim share of units left out at each end when the over-dispersion is estimated, e.g. 0.1
     */
    public static Funnel ofStandardisedRatios(Map<String, Counts> counts, double trim) {
        TreeMap<String, Counts> usable = new TreeMap<>(counts);
        usable.values().removeIf(c -> !(c.expected() > 0) || !(c.observed() >= 0));
        List<Scored> kept = truncated(usable.values().stream().map(Funnel::scored).toList(), trim);
        double n = kept.size();
        double phi = n == 0 ? 0 : kept.stream().mapToDouble(s -> s.z() * s.z()).sum() / n;
        double tauSquared = tauSquared(kept, n, phi);
        Map<String, Unit> units = new TreeMap<>();
        usable.forEach((code, c) -> units.put(code, unit(c, tauSquared)));
        return new Funnel(phi, tauSquared, units);
    }

    private record Scored(double z, double expected) {
    }

    private static Scored scored(Counts c) {
        double expected = rounded(c.expected());
        return new Scored(Math.log(c.observed() / expected) * Math.sqrt(expected), expected);
    }

    /** Rank bands, ties at their average; the lowest and the highest band fall out. */
    private static List<Scored> truncated(List<Scored> all, double trim) {
        double[] sorted = all.stream().mapToDouble(Scored::z).sorted().toArray();
        double bands = 1 / trim;
        List<Scored> kept = new ArrayList<>();
        for (Scored s : all) {
            double band = Math.floor(averageRank(sorted, s.z()) * bands / (sorted.length + 1));
            if (band > 0 && band < bands - 1) {
                kept.add(s);
            }
        }
        kept.sort(Comparator.comparingDouble(Scored::z));
        return kept;
    }

    private static double averageRank(double[] sorted, double z) {
        long below = Arrays.stream(sorted).filter(x -> x < z).count();
        long equal = Arrays.stream(sorted).filter(x -> x == z).count();
        return below + (equal + 1) / 2.0;
    }

    private static double tauSquared(List<Scored> kept, double n, double phi) {
        double sum = kept.stream().mapToDouble(Scored::expected).sum();
        double squares = kept.stream().mapToDouble(s -> s.expected() * s.expected()).sum();
        double scale = sum - squares / sum;
        return n * phi < n - 1 || !(scale > 0) ? 0 : Math.max(0, (n * phi - (n - 1)) / scale);
    }

    private static Unit unit(Counts c, double tauSquared) {
        double expected = rounded(c.expected());
        double s = Math.sqrt(1 / expected + tauSquared);
        return new Unit(c.observed() / c.expected(), expected, Math.exp(-Z_95 * s), Math.exp(Z_95 * s), Math.exp(-Z_998 * s),
                Math.exp(Z_998 * s));
    }

    private static double rounded(double expected) {
        return Math.rint(expected * 100) / 100;
    }

    /** Over-dispersion of the units used. */
    public double phi() {
        return phi;
    }

    /** Variance between units. */
    public double tauSquared() {
        return tauSquared;
    }

    /** By unit; without those that have no verdict. */
    public Map<String, Unit> units() {
        return java.util.Collections.unmodifiableMap(units);
    }
}
