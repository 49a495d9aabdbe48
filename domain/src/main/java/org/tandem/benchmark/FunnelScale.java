package org.tandem.benchmark;

import org.tandem.benchmark.Funnel.Counts;

/** The scale on which the units of a funnel are compared, where their spread is even ({@code methods} 2.2 and 2.5). */
interface FunnelScale {

    /** Denominator that the precision of a unit rests on. */
    double size(Counts c);

    /** Inverse of the squared standard error on the scale. */
    double weight(Counts c);

    /** Distance from the centre on the scale. */
    double distance(Counts c);

    /** The ratio that lies at a distance from the centre. */
    double ratioAt(double distance);

    /** Natural logarithm of observed / expected around 1; expected events rounded to two decimals. */
    final class LogRatio implements FunnelScale {

        @Override
        public double size(Counts c) {
            return Math.rint(c.expected() * 100) / 100;
        }

        @Override
        public double weight(Counts c) {
            return size(c);
        }

        @Override
        public double distance(Counts c) {
            return Math.log(c.observed() / size(c));
        }

        @Override
        public double ratioAt(double distance) {
            return Math.exp(distance);
        }
    }

    /** Arc sine of the root of a proportion around that of all units together. */
    final class ArcSine implements FunnelScale {

        private final double centre;

        ArcSine(double proportion) {
            centre = Math.asin(Math.sqrt(proportion));
        }

        @Override
        public double size(Counts c) {
            return c.expected();
        }

        @Override
        public double weight(Counts c) {
            return 4 * size(c);
        }

        @Override
        public double distance(Counts c) {
            return Math.asin(Math.sqrt(c.observed() / c.expected())) - centre;
        }

        @Override
        public double ratioAt(double distance) {
            double angle = Math.max(0, Math.min(Math.PI / 2, centre + distance));
            return Math.pow(Math.sin(angle), 2);
        }
    }
}
