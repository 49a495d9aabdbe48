package org.tandem.standardisation;

import java.util.List;
import org.tandem.benchmark.Confidence;
import org.tandem.benchmark.Interval;

/**
 * Indirectly standardised ratio: events observed against those expected if each band had the reference rate
 * (PHEindicatormethods 2.1.0, {@code calculate_ISRatio}). Limits are those of the observed count, exact below ten and Byar's from
 * ten, divided by the expected one.
 *
 * @param limits in the unit of {@link #ratio()}
 */
public record StandardisedRatio(double observed, double expected, Interval limits) {

    /**
     * One band.
     *
     * @param events              observed, at least 0
     * @param population          at least 0
     * @param referenceEvents     of the reference, at least 0
     * @param referencePopulation of the reference, above 0
     */
    public record Band(double events, double population, double referenceEvents, double referencePopulation) {

        public Band {
            if (!(events >= 0) || !(population >= 0) || !(referenceEvents >= 0) || !(referencePopulation > 0)) {
                throw new IllegalArgumentException("A band needs counts from 0 and a reference population above 0, not %s, %s, %s and %s."
                        .formatted(events, population, referenceEvents, referencePopulation));
            }
        }

        private double expected() {
            return population * referenceEvents / referencePopulation;
        }
    }

    /**
     * Over all bands.
     *
     * @throws IllegalArgumentException when nothing is expected
     */
    public static StandardisedRatio of(List<Band> bands, Confidence confidence) {
        double observed = bands.stream().mapToDouble(Band::events).sum();
        double expected = bands.stream().mapToDouble(Band::expected).sum();
        if (!(expected > 0)) {
            throw new IllegalArgumentException("Nothing is expected in any band, so there is no ratio.");
        }
        return new StandardisedRatio(observed, expected, confidence.count(observed).dividedBy(expected));
    }

    /** Observed / expected, 1 = as expected; multiply by 100 to show it. */
    public double ratio() {
        return observed / expected;
    }
}
