package org.tandem.benchmark;

import java.util.random.RandomGenerator;

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

    /** A value it might have had: normal, each side as wide as its side of the interval. */
    double draw(RandomGenerator random) {
        double g = random.nextGaussian();
        return value + g / Z * (g < 0 ? value - at95.lower() : at95.upper() - value);
    }
}
