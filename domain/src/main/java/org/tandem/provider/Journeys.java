package org.tandem.provider;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Road minutes between providers, from a matrix between hospitals. A hospital belongs to the providers that have a site or
 * their headquarters at its postcode. Between two providers counts the quickest of the journeys between their hospitals, each
 * journey as the mean of both directions.
 */
public final class Journeys {

    /** No matrix. */
    public static final Journeys NONE = new Journeys(Map.of(), Map.of());

    private record Between(String from, String to) {
    }

    private final Map<String, Map<String, Double>> minutes = new HashMap<>();
    private final Map<String, Set<String>> hospitals = new HashMap<>();

    /**
     * Joins a matrix with the places of providers.
     *
     * @param matrix    postcode → postcode → minutes
     * @param postcodes provider → postcodes of its sites and headquarters
     */
    public Journeys(Map<String, Map<String, Double>> matrix, Map<String, ? extends Collection<String>> postcodes) {
        matrix.forEach((from, row) -> minutes.put(from, Map.copyOf(row)));
        postcodes.forEach((provider, all) -> {
            Set<String> known = new TreeSet<>(all);
            known.retainAll(matrix.keySet());
            if (!known.isEmpty()) {
                hospitals.put(provider, known);
            }
        });
    }

    /** Minutes between two providers; empty when one of them has no hospital in the matrix. */
    public OptionalDouble between(String provider, String other) {
        Set<String> theirs = hospitals.getOrDefault(other, Set.of());
        return hospitals.getOrDefault(provider, Set.of()).stream()
                .flatMap(a -> theirs.stream().map(b -> new Between(a, b)))
                .map(this::bothWays).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).min();
    }

    private OptionalDouble bothWays(Between b) {
        Double there = minutes.get(b.from).get(b.to);
        Double back = minutes.get(b.to).get(b.from);
        return there == null || back == null ? OptionalDouble.empty() : OptionalDouble.of((there + back) / 2);
    }

    /** Providers with a hospital in the matrix, with its postcodes, by code. */
    public Map<String, Set<String>> hospitals() {
        return new TreeMap<>(hospitals);
    }

    /** Postcodes of the matrix that belong to no provider, sorted. */
    public List<String> unmatched() {
        Set<String> left = new TreeSet<>(minutes.keySet());
        hospitals.values().forEach(left::removeAll);
        return List.copyOf(left);
    }
}
