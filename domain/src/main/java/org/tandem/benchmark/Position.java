package org.tandem.benchmark;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.shared.Figure;

/**
 * Where one provider stands among others in one period. All but the figure is empty where there is no number; rank,
 * percentile and quartile are empty in a topic that is never ranked.
 *
 * @param odsCode     provider
 * @param figure      as published
 * @param interval95  95 % limits, empty when the publication gives no counts or the kind of indicator has none
 * @param interval998 99.8 % limits
 * @param rank        1 is best, ties share the lowest rank; without judgement 1 is the lowest value
 * @param percentile  share of the others that are surpassed, 0–1: (number of worse)/(n−1), so 1 is best; without judgement
 *                    (number of lower)/(n−1); empty for a single provider
 * @param quartile    1 is best; without judgement 1 holds the lowest values; empty below four providers
 * @param z           (value − mean)/standard deviation over the providers, positive above the mean in either direction
 * @param comparison  with England by the 95 % interval
 */
public record Position(String odsCode, Figure figure, Optional<Interval> interval95, Optional<Interval> interval998,
                       OptionalInt rank, OptionalDouble percentile, OptionalInt quartile, OptionalDouble z, Comparison comparison) {

    /** Grade against the benchmark by both intervals; empty where the figure is not compared. */
    public Optional<FiveGrades> grade(Figure benchmark, ImprovementDirection direction) {
        return comparison == Comparison.NOT_COMPARED || interval95.isEmpty() || interval998.isEmpty() || !benchmark.isPresent() ? Optional.empty()
                : Optional.of(FiveGrades.of(interval95.get(), interval998.get(), benchmark.orThrow(), direction));
    }

    /** Lower 95 % limit. */
    public OptionalDouble lower95() {
        return lower(interval95);
    }

    /** Upper 95 % limit. */
    public OptionalDouble upper95() {
        return upper(interval95);
    }

    /** Lower 99.8 % limit. */
    public OptionalDouble lower998() {
        return lower(interval998);
    }

    /** Upper 99.8 % limit. */
    public OptionalDouble upper998() {
        return upper(interval998);
    }

    private static OptionalDouble lower(Optional<Interval> interval) {
        return interval.map(i -> OptionalDouble.of(i.lower())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble upper(Optional<Interval> interval) {
        return interval.map(i -> OptionalDouble.of(i.upper())).orElse(OptionalDouble.empty());
    }
}
