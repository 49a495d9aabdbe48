package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tandem.shared.Figure;
import org.tandem.shared.Reason;

/**
 * Funnel plot ({@code methods} 2.1–2.6): every unit against the limits that chance, and where asked for the usual spread between
 * units, sets at its denominator. Sources: FunnelPlotR 0.6.0 with two of its limits put right (see {@link FunnelMethod});
 * Spiegelhalter 2005; Spiegelhalter et al. 2012. A unit without figure or denominator takes no part and has a reason. Immutable.
 */
public final class Funnel {

    private static final double SMALLEST_ON_CURVE = 3;

    private final FunnelOptions options;
    private final FunnelScale scale;
    private final double centre;
    private final OverDispersion overDispersion;
    private final Map<String, Unit> units = new TreeMap<>();
    private final Map<String, Reason> leftOut;

    /** Counts of one unit, summed: observed and expected events, cases and all of a proportion, or two counts. */
    public record Counts(double observed, double expected) {
    }

    /**
     * One unit.
     *
     * @param ratio    observed / expected, before rounding, times the multiplier
     * @param size     denominator that the limits rest on; expected events rounded to two decimals by the SHMI method
     * @param z        distance from the centre in standard errors; empty when nothing was observed on a log scale
     * @param zUsed    the same as used for the over-dispersion, drawn in or not; empty when it was dropped
     * @param inUse    the limits that decide: of chance alone, or such that allow for over-dispersion
     */
    public record Unit(double ratio, double size, OptionalDouble z, OptionalDouble zUsed, FunnelLimits inUse) {

        /** Lower 95 % limit in use. */
        public double lower95() {
            return inUse.lower95();
        }

        /** Upper 95 % limit in use. */
        public double upper95() {
            return inUse.upper95();
        }

        /** Lower 99.8 % limit in use. */
        public double lower998() {
            return inUse.lower998();
        }

        /** Upper 99.8 % limit in use. */
        public double upper998() {
            return inUse.upper998();
        }

        /** Strictly above the 95 % limits. */
        public boolean isHigher95() {
            return ratio > inUse.upper95();
        }

        /** Strictly below the 95 % limits. */
        public boolean isLower95() {
            return ratio < inUse.lower95();
        }

        /** Strictly outside the 95 % limits. */
        public boolean isOutside95() {
            return isHigher95() || isLower95();
        }

        /** Strictly outside the 99.8 % limits. */
        public boolean isOutside998() {
            return ratio > inUse.upper998() || ratio < inUse.lower998();
        }
    }

    /** Limits at one denominator, for drawing. */
    public record CurvePoint(double size, FunnelLimits plain, FunnelLimits adjusted) {
    }

    private Funnel(FunnelIntake intake, FunnelOptions options) {
        intake.refuseAllWithoutEvents();
        this.options = options;
        this.centre = intake.target();
        this.scale = options.method().scale(centre, options.rounded());
        this.leftOut = intake.leftOut();
        List<FunnelScore> scores = intake.usable().values().stream().map(scale::score).toList();
        List<Optional<FunnelScore>> used = FunnelScore.trimmed(scores, options);
        this.overDispersion = OverDispersion.of(used.stream().flatMap(Optional::stream).toList());
        int i = 0;
        for (Map.Entry<String, Counts> e : intake.usable().entrySet()) {
            units.put(e.getKey(), unit(e.getValue(), scores.get(i), used.get(i)));
            i++;
        }
    }

    /** The funnel of counts by unit. */
    public static Funnel of(Map<String, Counts> counts, FunnelOptions options) {
        return new Funnel(FunnelIntake.ofCounts(counts, options), options);
    }

    /** The funnel of published figures by unit; a figure that is absent or has no counts leaves its unit out. */
    public static Funnel ofFigures(Map<String, Figure> figures, FunnelOptions options) {
        return new Funnel(FunnelIntake.ofFigures(figures, options), options);
    }

    /** The over-dispersed funnel of observed against expected events around 1 by the SHMI method. */
    public static Funnel ofStandardisedRatios(Map<String, Counts> counts, double trim) {
        return of(counts, FunnelOptions.of(FunnelMethod.SHMI).trim(trim));
    }

    /** The over-dispersed funnel of proportions around the proportion of all units together. */
    public static Funnel ofProportions(Map<String, Counts> counts, double trim) {
        return of(counts, FunnelOptions.of(FunnelMethod.PROPORTION).trim(trim));
    }

    private Unit unit(Counts c, FunnelScore score, Optional<FunnelScore> used) {
        double size = scale.size(c);
        OptionalDouble z = Double.isFinite(score.z()) ? OptionalDouble.of(score.z()) : OptionalDouble.empty();
        OptionalDouble zUsed = used.map(s -> OptionalDouble.of(s.z())).orElse(OptionalDouble.empty());
        return new Unit(c.observed() / c.expected() * options.multiplier(), size, z, zUsed, isAdjusted() ? adjusted(size) : plain(size));
    }

    /** Both pairs of limits at a denominator above 0. */
    public CurvePoint limitsAt(double size) {
        return new CurvePoint(size, plain(size), adjusted(size));
    }

    private FunnelLimits plain(double size) {
        return scale.plain(size).times(options.multiplier());
    }

    private FunnelLimits adjusted(double size) {
        return scale.adjusted(size, overDispersion.tauSquared()).times(options.multiplier());
    }

    /**
     * The limits at evenly spaced denominators from 3 (from the smallest where that is less) to the largest, in ascending
     * order; empty without units.
     *
     * @param points at least 2; 1,000 in FunnelPlotR
     */
    public List<CurvePoint> curve(int points) {
        if (points < 2) {
            throw new IllegalArgumentException("A limit curve needs at least 2 points, not " + points + ".");
        }
        List<CurvePoint> curve = new ArrayList<>();
        if (!units.isEmpty()) {
            double last = units.values().stream().mapToDouble(Unit::size).max().orElseThrow();
            double first = Math.min(SMALLEST_ON_CURVE, units.values().stream().mapToDouble(Unit::size).min().orElseThrow());
            for (int i = 0; i < points; i++) {
                curve.add(limitsAt(first + (last - first) * i / (points - 1)));
            }
        }
        return curve;
    }

    /** How it was drawn. */
    public FunnelOptions options() {
        return options;
    }

    /** The ratio that the limits lie around, without multiplier; 0 when there are no events. */
    public double centre() {
        return centre;
    }

    /** Spread of the units used beyond chance. */
    public OverDispersion overDispersion() {
        return overDispersion;
    }

    /** Over-dispersion of the units used. */
    public double phi() {
        return overDispersion.phi();
    }

    /** Variance between units. */
    public double tauSquared() {
        return overDispersion.tauSquared();
    }

    /** Whether the limits in use allow for over-dispersion: asked for, and φ is above 1. */
    public boolean isAdjusted() {
        return options.adjusted() && overDispersion.isPresent();
    }

    /** By unit; without those that have no verdict. */
    public Map<String, Unit> units() {
        return Collections.unmodifiableMap(units);
    }

    /** Units without verdict, each with its reason. */
    public Map<String, Reason> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /**
     * A doubt about the input: numerator and denominator are the same in every unit, as when one column was chosen twice.
     * FunnelPlotR refuses such input; here a complete success of every unit stays possible, so it is said beside the chart.
     */
    public Optional<Reason> doubt() {
        boolean same = units.size() > 1 && units.values().stream().allMatch(u -> u.ratio() == options.multiplier());
        return same ? Optional.of(new Reason("SAME_COLUMNS",
                "Numerator and denominator are the same for every unit; please check that two different columns were chosen.")) : Optional.empty();
    }
}
