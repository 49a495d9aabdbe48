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

    /** Weight of the variables that two providers both have, and the weighted mean of their squared differences. */
    private record Gap(Provider own, Provider peer, double weight, double meanSquare) {
    }

    private Gap gap(Provider a, Provider b) {
        double weight = 0;
        double square = 0;
        for (StandardVariable v : variables) {
            if (v.isKnownOf(a, b)) {
                weight += v.weight();
                square += v.weightedSquare(a, b);
            }
        }
        return new Gap(a, b, weight, weight == 0 ? 0 : square / weight);
    }

    private boolean isEnough(Gap gap) {
        return gap.weight() > 0 && gap.weight() >= LEAST_SHARE_OF_WEIGHT * totalWeight;
    }

    private double largestSquare() {
        List<Provider> all = List.copyOf(providers.values());
        double largest = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Gap gap = gap(all.get(i), all.get(j));
                largest = isEnough(gap) ? Math.max(largest, gap.meanSquare()) : largest;
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
        return a == null || b == null ? Optional.empty() : Optional.of(gap(a, b)).filter(this::isEnough).map(this::distance);
    }

    /** The nearest others, nearest first, ties by code; fewer where fewer can be compared. */
    public List<PeerDistance> nearest(String own, int size) {
        Provider a = providers.get(own);
        return a == null ? List.of() : providers.values().stream().filter(b -> b != a).map(b -> gap(a, b)).filter(this::isEnough)
                .sorted(Comparator.comparingDouble(Gap::meanSquare).thenComparing(g -> g.peer().odsCode()))
                .limit(size).map(this::distance).toList();
    }

    private PeerDistance distance(Gap gap) {
        double square = gap.meanSquare();
        double distance = Math.sqrt(square);
        List<PeerPart> parts = new ArrayList<>();
        for (StandardVariable v : variables) {
            if (v.isKnownOf(gap.own(), gap.peer())) {
                double share = square == 0 ? 0 : v.weightedSquare(gap.own(), gap.peer()) / gap.weight() / square;
                parts.add(new PeerPart(v.name(), v.of(gap.own()), v.of(gap.peer()), distance * share));
            }
        }
        double similarity = largestSquare == 0 ? 1 : 1 - Math.sqrt(square / largestSquare);
        return new PeerDistance(gap.peer().odsCode(), distance, similarity, parts);
    }
}
