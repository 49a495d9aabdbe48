package org.tandem.benchmark;

import java.util.Optional;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;

/**
 * Whether a unit differs from all units together, with the labels of PHEindicatormethods: one-sided 0.001 is tested before
 * 0.025, comparisons are strict.
 */
public enum Significance {
    LOW_001("Low (0.001)"), LOW_025("Low (0.025)"), NOT_SIGNIFICANT("Not significant"), HIGH_025("High (0.025)"), HIGH_001("High (0.001)");

    private final String label;

    Significance(String label) {
        this.label = label;
    }

    /** As PHEindicatormethods prints it. */
    public String label() {
        return label;
    }

    /** A share from counts against the benchmark as the share of all units together; empty for other figures. */
    public static Optional<Significance> of(Figure figure, IndicatorKind kind, Figure benchmark) {
        if (kind != IndicatorKind.PROPORTION || !(figure instanceof Figure.Present p) || !benchmark.isPresent() || p.denominator().isEmpty()
                || p.numerator().isEmpty() || p.denominator().getAsDouble() <= 0) {
            return Optional.empty();
        }
        double share = benchmark.orThrow();
        return share > 0 && share < 1 ? Optional.of(ofProportion(p.numerator().getAsDouble(), p.denominator().getAsDouble(), share)) : Optional.empty();
    }

    /** A proportion against its control limits around the proportion of all units, a fraction above 0 and below 1. */
    public static Significance ofProportion(double count, double of, double average) {
        double share = count / of;
        return between(ControlLimits.proportion(average, of, Confidence.LEVEL_998), ControlLimits.proportion(average, of, Confidence.LEVEL_95), share);
    }

    /** Observed against expected events, by the limits of the observed count divided by the expected one, which is above 0. */
    public static Significance ofRatio(double observed, double expected) {
        Interval at998 = Confidence.LEVEL_998.count(observed).dividedBy(expected);
        Interval at95 = Confidence.LEVEL_95.count(observed).dividedBy(expected);
        if (!at998.contains(1)) {
            return at998.lower() > 1 ? HIGH_001 : LOW_001;
        }
        return at95.contains(1) ? NOT_SIGNIFICANT : at95.lower() > 1 ? HIGH_025 : LOW_025;
    }

    private static Significance between(Interval at998, Interval at95, double value) {
        if (!at998.contains(value)) {
            return value > at998.upper() ? HIGH_001 : LOW_001;
        }
        return at95.contains(value) ? NOT_SIGNIFICANT : value > at95.upper() ? HIGH_025 : LOW_025;
    }
}
