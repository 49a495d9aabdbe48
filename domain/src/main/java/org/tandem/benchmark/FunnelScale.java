package org.tandem.benchmark;

import org.tandem.benchmark.Funnel.Counts;

/**
 * The scale on which the units of a funnel are compared, where their spread is even, and the way back to the ratio
 * ({@code methods} 2.2 and 2.5). Limits are without multiplier.
 */
interface FunnelScale {

    /** z of the 95 % limits, rounded as in FunnelPlotR. */
    double Z_95 = 1.959964;

    /** z of the 99.8 % limits, rounded as in FunnelPlotR. */
    double Z_998 = 3.090232;

    /** Denominator that the precision of a unit rests on. */
    default double size(Counts c) {
        return c.expected();
    }

    /** The unit on the scale. */
    FunnelScore score(Counts c);

    /** The ratio at so many standard errors, of a unit of a size, from the centre. */
    double ratioAt(double standardErrors, double size, double tauSquared);

    /** Limits that allow for a variance between units. */
    default FunnelLimits adjusted(double size, double tauSquared) {
        return new FunnelLimits(ratioAt(-Z_95, size, tauSquared), ratioAt(Z_95, size, tauSquared),
                ratioAt(-Z_998, size, tauSquared), ratioAt(Z_998, size, tauSquared));
    }

    /** Limits of chance alone. */
    default FunnelLimits plain(double size) {
        return adjusted(size, 0);
    }

    /** Score of y at a distance from the centre with a weight. */
    static FunnelScore score(double y, double centre, double weight) {
        return new FunnelScore(y, (y - centre) * Math.sqrt(weight), weight);
    }

    /** Exact Poisson limits of as many events as were expected, divided by them. */
    static FunnelLimits poisson(double expected) {
        return FunnelLimits.of(poisson(0.025, expected), poisson(0.001, expected));
    }

    private static Interval poisson(double tail, double expected) {
        return new Interval(Confidence.chiSquared(tail, 2 * expected) / 2 / expected,
                Confidence.chiSquared(1 - tail, 2 * expected + 2) / 2 / expected);
    }

    /** Natural logarithm of observed / expected around 1. */
    final class LogRatio implements FunnelScale {

        private final boolean rounded;

        LogRatio(boolean rounded) {
            this.rounded = rounded;
        }

        @Override
        public double size(Counts c) {
            return rounded ? TwoDecimals.of(c.expected()) : c.expected();
        }

        @Override
        public FunnelScore score(Counts c) {
            double e = size(c);
            return FunnelScale.score(Math.log(c.observed() / e), 0, e);
        }

        @Override
        public double ratioAt(double standardErrors, double size, double tauSquared) {
            return Math.exp(standardErrors * Math.sqrt(1 / size + tauSquared));
        }

        @Override
        public FunnelLimits plain(double size) {
            return poisson(size);
        }
    }

    /** Square root of observed / expected around 1. */
    final class SquareRoot implements FunnelScale {

        @Override
        public FunnelScore score(Counts c) {
            return FunnelScale.score(Math.sqrt(c.observed() / c.expected()), 1, 4 * c.expected());
        }

        @Override
        public double ratioAt(double standardErrors, double size, double tauSquared) {
            double root = Math.max(0, 1 + standardErrors * Math.sqrt(1 / (4 * size) + tauSquared));
            return root * root;
        }

        @Override
        public FunnelLimits plain(double size) {
            return poisson(size);
        }
    }

    /** Arc sine of the root of a proportion around that of all units together. */
    final class ArcSine implements FunnelScale {

        private final double centre;

        ArcSine(double proportion) {
            centre = Math.asin(Math.sqrt(proportion));
        }

        @Override
        public FunnelScore score(Counts c) {
            return FunnelScale.score(Math.asin(Math.sqrt(c.observed() / c.expected())), centre, 4 * c.expected());
        }

        /** The angle is held between 0 and π/2, beyond which the sine would turn round. */
        @Override
        public double ratioAt(double standardErrors, double size, double tauSquared) {
            double angle = centre + standardErrors * Math.sqrt(1 / (4 * size) + tauSquared);
            double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, angle)));
            return sine * sine;
        }
    }

    /** Natural logarithm of the ratio of two counts, half a count added to each, around the ratio of all units together. */
    final class LogCounts implements FunnelScale {

        private final double target;

        LogCounts(double target) {
            this.target = target;
        }

        @Override
        public FunnelScore score(Counts c) {
            double upper = c.observed() + 0.5;
            double lower = c.expected() + 0.5;
            double variance = c.observed() / (upper * upper) + c.expected() / (lower * lower);
            return FunnelScale.score(Math.log(upper / lower), Math.log(target), 1 / variance);
        }

        @Override
        public double ratioAt(double standardErrors, double size, double tauSquared) {
            return target * Math.exp(standardErrors * Math.sqrt((1 + 1 / target) / size + tauSquared));
        }
    }
}
