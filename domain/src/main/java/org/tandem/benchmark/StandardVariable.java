package org.tandem.benchmark;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.tandem.provider.Provider;

/**
 * A variable of context with its spread over a group.
 *
 * @param sd standard deviation with n − 1 over the providers that have the variable, above zero
 */
record StandardVariable(String name, double weight, double sd) {

    /** Empty when fewer than two providers have it or it is the same everywhere. */
    static Optional<StandardVariable> over(Collection<Provider> group, String name, double weight) {
        double[] sorted = group.stream().map(p -> p.context().get(name)).filter(Objects::nonNull).mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length < 2 || sorted[0] == sorted[sorted.length - 1]) {
            return Optional.empty();
        }
        return Optional.of(new StandardVariable(name, weight, Distribution.of(sorted, QuartileMethod.TYPE_7).sd().orElseThrow()));
    }

    boolean isKnownOf(Provider a, Provider b) {
        return a.context().containsKey(name) && b.context().containsKey(name);
    }

    double of(Provider provider) {
        return provider.context().get(name);
    }

    /** The mean drops out of a difference of standardised values. */
    double weightedSquare(Provider a, Provider b) {
        double difference = (of(a) - of(b)) / sd;
        return weight * difference * difference;
    }
}
