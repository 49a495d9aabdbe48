package org.tandem.benchmark;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;

/**
 * A figure and how well it is known.
 *
 * @param value in the unit of the indicator
 * @param at95  its 95 % interval, which holds the value
 */
public record Estimate(double value, Interval at95) {

    private static final double Z = 1.959964;

    public Estimate {
        if (!at95.contains(value)) {
            throw new IllegalArgumentException("The value " + value + " lies outside its own interval " + at95 + ".");
        }
    }

    /**
     * A published figure and its interval.
     *
     * @return empty where there is none: figures that are absent or without counts, means, money, and a number adjusted so far that
     *         the interval of its counts does not hold it
     */
    public static Optional<Estimate> of(Figure figure, IndicatorKind kind) {
        return FigureInterval.of(figure, kind, Confidence.LEVEL_95).filter(i -> i.contains(figure.orThrow())).map(i -> new Estimate(figure.orThrow(), i));
    }

    /** A value it might have had: normal, each side as wide as its side of the interval. */
    public double draw(RandomGenerator random) {
        double g = random.nextGaussian();
        return value + g / Z * (g < 0 ? value - at95.lower() : at95.upper() - value);
    }
}
