package org.tandem.standardisation;

import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.Confidence;
import org.tandem.benchmark.Interval;

/**
 * Directly standardised rate: what the rate would be if the population were made up as the standard one is. Limits by Dobson's
 * method from Byar's limits of the count (PHEindicatormethods 2.1.0, {@code calculate_dsr}).
 *
 * @param rate   events a person; multiply by 100,000 to show it
 * @param limits in the unit of the rate
 * @param events in all bands, at least 10
 */
public record StandardisedRate(double rate, Interval limits, double events) {

    private static final double FEWEST_EVENTS = 10;

    /**
     * One age (or other) band.
     *
     * @param events     at least 0
     * @param population above 0
     * @param standard   population of the standard, at least 0
     */
    public record Band(double events, double population, double standard) {

        public Band {
            if (!(events >= 0) || !(population > 0) || !(standard >= 0)) {
                throw new IllegalArgumentException("A band needs events from 0, a population above 0 and a standard population from 0, not %s, %s and %s."
                        .formatted(events, population, standard));
            }
        }

        private double rate() {
            return events / population;
        }
    }

    /** Empty when there are fewer than ten events: the rate would be too unstable to show. */
    public static Optional<StandardisedRate> of(List<Band> bands, Confidence confidence) {
        double events = bands.stream().mapToDouble(Band::events).sum();
        double standard = bands.stream().mapToDouble(Band::standard).sum();
        if (events < FEWEST_EVENTS || !(standard > 0)) {
            return Optional.empty();
        }
        double rate = bands.stream().mapToDouble(b -> b.standard() * b.rate()).sum() / standard;
        double variance = bands.stream().mapToDouble(b -> b.standard() * b.standard() * b.rate() / b.population()).sum() / (standard * standard);
        double scale = Math.sqrt(variance / events);
        Interval byar = confidence.byar(events);
        Interval limits = new Interval(rate + scale * (byar.lower() - events), rate + scale * (byar.upper() - events));
        return Optional.of(new StandardisedRate(rate, limits, events));
    }
}
