package org.tandem.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Funnel with over-dispersed limits ({@code methods} 2.1–2.6): standardised ratios by the method of the Summary Hospital-level
 * Mortality Indicator (log scale, a tenth of the units truncated at each end), proportions on the arc sine scale
 * (winsorised). Over-dispersion is an additive variance (DerSimonian and Laird 1986). A unit without denominator, and a
 * proportion above 1, take no part and get no verdict.
 */
public final class Funnel {

    private static final double Z_95 = 1.959964;
    private static final double Z_998 = 3.090232;

    private final double centre;
    private final double phi;
    private final double tauSquared;
    private final Map<String, Unit> units;

    /** Counts of one unit, summed: observed and expected events, or cases and all of a proportion. */
    public record Counts(double observed, double expected) {

        private boolean isUsable() {
            return expected > 0 && observed >= 0;
        }
    }

    /**
     * One unit.
     *
     * @param ratio observed / expected, before rounding
     * @param size  denominator that the limits rest on; expected events are rounded to two decimals
     */
    public record Unit(double ratio, double size, double lower95, double upper95, double lower998, double upper998) {

        /** Strictly above the 95 % limits. */
        public boolean isHigher95() {
            return ratio > upper95;
        }

        /** Strictly below the 95 % limits. */
        public boolean isLower95() {
            return ratio < lower95;
        }
    }

    private Funnel(double centre, double phi, double tauSquared, Map<String, Unit> units) {
        this.centre = centre;
        this.phi = phi;
        this.tauSquared = tauSquared;
        this.units = units;
    }

    /**
     * The funnel of observed against expected events around 1.
     *
     * @param trim share of units left out at each end when the over-dispersion is estimated, e.g. 0.1
     */
    public static Funnel ofStandardisedRatios(Map<String, Counts> counts, double trim) {
        TreeMap<String, Counts> usable = new TreeMap<>(counts);
        usable.values().removeIf(c -> !c.isUsable());
        FunnelScale scale = new FunnelScale.LogRatio();
        return of(1, scale, usable, truncated(scored(scale, usable.values()), trim));
    }

    /**
     * The funnel of proportions around the proportion of all units together.
     *
     * @param trim share of units drawn in at each end when the over-dispersion is estimated, e.g. 0.1
     */
    public static Funnel ofProportions(Map<String, Counts> counts, double trim) {
        TreeMap<String, Counts> usable = new TreeMap<>(counts);
        usable.values().removeIf(c -> !c.isUsable() || c.observed() > c.expected());
        double all = usable.values().stream().mapToDouble(Counts::expected).sum();
        double centre = all == 0 ? 0 : usable.values().stream().mapToDouble(Counts::observed).sum() / all;
        FunnelScale scale = new FunnelScale.ArcSine(centre);
        return of(centre, scale, usable, winsorised(scored(scale, usable.values()), trim));
    }

    private record Scored(double z, double weight) {
    }

    private static List<Scored> scored(FunnelScale scale, Collection<Counts> counts) {
        return counts.stream().map(c -> new Scored(scale.distance(c) * Math.sqrt(scale.weight(c)), scale.weight(c))).toList();
    }

    private static Funnel of(double centre, FunnelScale scale, Map<String, Counts> counts, List<Scored> used) {
        double n = used.size();
        double phi = n == 0 ? 0 : used.stream().mapToDouble(s -> s.z() * s.z()).sum() / n;
        double tauSquared = tauSquared(used, phi);
        Map<String, Unit> units = new TreeMap<>();
        counts.forEach((code, c) -> units.put(code, unit(scale, c, tauSquared)));
        return new Funnel(centre, phi, tauSquared, units);
    }

    private static double tauSquared(List<Scored> used, double phi) {
        double n = used.size();
        double sum = used.stream().mapToDouble(Scored::weight).sum();
        double squares = used.stream().mapToDouble(s -> s.weight() * s.weight()).sum();
        double spread = sum - squares / sum;
        return n * phi < n - 1 || !(spread > 0) ? 0 : Math.max(0, (n * phi - (n - 1)) / spread);
    }

    private static Unit unit(FunnelScale scale, Counts c, double tauSquared) {
        double s = Math.sqrt(1 / scale.weight(c) + tauSquared);
        return new Unit(c.observed() / c.expected(), scale.size(c), scale.ratioAt(-Z_95 * s), scale.ratioAt(Z_95 * s),
                scale.ratioAt(-Z_998 * s), scale.ratioAt(Z_998 * s));
    }

    /** Rank bands, ties at their average; the lowest and the highest band fall out. */
    private static List<Scored> truncated(List<Scored> all, double trim) {
        double[] sorted = sorted(all);
        double bands = 1 / trim;
        return all.stream().filter(s -> {
            double band = Math.floor(averageRank(sorted, s.z()) * bands / (sorted.length + 1));
            return band > 0 && band < bands - 1;
        }).toList();
    }

    private static double averageRank(double[] sorted, double z) {
        long below = Arrays.stream(sorted).filter(x -> x < z).count();
        long equal = Arrays.stream(sorted).filter(x -> x == z).count();
        return below + (equal + 1) / 2.0;
    }

    /** Values beyond the quantiles (type 7) are drawn in to them. */
    private static List<Scored> winsorised(List<Scored> all, double trim) {
        if (all.isEmpty()) {
            return all;
        }
        double[] sorted = sorted(all);
        double low = quantile(sorted, trim);
        double high = quantile(sorted, 1 - trim);
        return all.stream().map(s -> new Scored(Math.max(low, Math.min(high, s.z())), s.weight())).toList();
    }

    private static double quantile(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static double[] sorted(List<Scored> all) {
        return IntStream.range(0, all.size()).mapToDouble(i -> all.get(i).z()).sorted().toArray();
    }

    /** The ratio that the limits lie around. */
    public double centre() {
        return centre;
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
        return Collections.unmodifiableMap(units);
    }
}
