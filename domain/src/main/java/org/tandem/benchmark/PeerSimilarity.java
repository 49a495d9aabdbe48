package org.tandem.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;

/**
 * Likeness of context among the providers of a group. Each variable is standardised over the providers that have it (n − 1
 * in the standard deviation); the distance of two providers is √(Σ w·(difference)² / Σ w) over the variables that both have.
 * A variable that is the same everywhere is left out; a pair with less than half of the weight present has no distance.
 * Immutable.
 */
public final class PeerSimilarity {

    private static final double LEAST_SHARE_OF_WEIGHT = 0.5;

    private final Map<String, Provider> providers = new TreeMap<>();
    private final List<StandardVariable> variables;
    private final double totalWeight;
    private final double largestSquare;

    private PeerSimilarity(Collection<Provider> group, PeerVariables chosen) {
        group.forEach(p -> providers.put(p.odsCode(), p));
        this.variables = chosen.weights().entrySet().stream()
                .flatMap(e -> StandardVariable.over(providers.values(), e.getKey(), e.getValue()).stream()).toList();
        this.totalWeight = variables.stream().mapToDouble(StandardVariable::weight).sum();
        this.largestSquare = largestSquare();
    }

    /** Among given providers. */
    public static PeerSimilarity among(Collection<Provider> group, PeerVariables variables) {
        return new PeerSimilarity(group, variables);
    }

    /** Among the providers of a comparator group that are open on a day, by the variables of the Peer Finder. */
    public static PeerSimilarity within(ProviderRegistry registry, ComparatorGroup group, LocalDate day) {
        return among(registry.ofGroup(group).stream().filter(p -> p.isOpenOn(day)).toList(), PeerVariables.PEER_FINDER);
    }

    private double largestSquare() {
        List<Provider> all = List.copyOf(providers.values());
        double largest = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (isComparable(all.get(i), all.get(j))) {
                    largest = Math.max(largest, meanSquare(all.get(i), all.get(j)));
                }
            }
        }
        return largest;
    }

    /**
     * From one provider to another, empty when one is not in the group or they have too few variables in common. The
     * distance is the same in both directions.
     */
    public Optional<PeerDistance> between(String own, String peer) {
        Provider a = providers.get(own);
        Provider b = providers.get(peer);
        return a == null || b == null || !isComparable(a, b) ? Optional.empty() : Optional.of(distance(a, b));
    }

    /** The nearest others, nearest first, ties by code; fewer where fewer can be compared. */
    public List<PeerDistance> nearest(String own, int size) {
        return providers.keySet().stream().filter(code -> !code.equals(own)).flatMap(code -> between(own, code).stream())
                .sorted(Comparator.comparingDouble(PeerDistance::distance).thenComparing(PeerDistance::odsCode)).limit(size).toList();
    }

    private boolean isComparable(Provider a, Provider b) {
        double present = weightPresent(a, b);
        return present > 0 && present >= LEAST_SHARE_OF_WEIGHT * totalWeight;
    }

    private double weightPresent(Provider a, Provider b) {
        return variables.stream().filter(v -> v.isKnownOf(a, b)).mapToDouble(StandardVariable::weight).sum();
    }

    private double meanSquare(Provider a, Provider b) {
        return variables.stream().filter(v -> v.isKnownOf(a, b)).mapToDouble(v -> v.weightedSquare(a, b)).sum() / weightPresent(a, b);
    }

    private PeerDistance distance(Provider a, Provider b) {
        double square = meanSquare(a, b);
        double distance = Math.sqrt(square);
        double weight = weightPresent(a, b);
        List<PeerPart> parts = new ArrayList<>();
        for (StandardVariable v : variables) {
            if (v.isKnownOf(a, b)) {
                double share = square == 0 ? 0 : v.weightedSquare(a, b) / weight / square;
                parts.add(new PeerPart(v.name(), v.of(a), v.of(b), distance * share));
            }
        }
        return new PeerDistance(b.odsCode(), distance, largestSquare == 0 ? 1 : 1 - Math.sqrt(square / largestSquare), parts);
    }
}
