package org.tandem.provider;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Where the patients of providers live: shares by area (lower-tier local authority). */
public final class Catchments {

    /** No shares. */
    public static final Catchments NONE = new Catchments(Map.of(), Map.of());

    /**
     * Share of an area.
     *
     * @param ofProvider part of the provider's patients who live in the area, 0–1
     * @param ofArea     part of the area's patients who go to the provider, 0–1
     */
    public record Share(double ofProvider, double ofArea) {
    }

    private final Map<String, Map<String, Share>> shares = new HashMap<>();

    private final Map<String, String> releases;

    /**
     * From shares.
     *
     * @param byProvider by provider and area
     * @param releases   by provider, the release that says so in words; empty text where it is not known
     */
    public Catchments(Map<String, Map<String, Share>> byProvider, Map<String, String> releases) {
        this.releases = Map.copyOf(releases);
        byProvider.forEach((provider, areas) -> shares.put(provider, Map.copyOf(areas)));
    }

    /** Shares of a provider by area, empty when none are published. */
    public Map<String, Share> of(String provider) {
        return shares.getOrDefault(provider, Map.of());
    }

    /** The release from which the shares of a provider come, in words; empty text where it is not known. */
    public String release(String provider) {
        return releases.getOrDefault(provider, "");
    }

    /** Areas in which patients of both live. */
    public long areasInCommon(String provider, String other) {
        return of(provider).keySet().stream().filter(of(other)::containsKey).count();
    }

    /**
     * How far two catchments are one: over all areas, the smaller of the two providers' parts of patients, added up. 0 when they
     * have no area in common, 1 when patients come from the same areas in the same parts; empty when one is not published.
     */
    public OptionalDouble overlap(String provider, String other) {
        Map<String, Share> ours = of(provider);
        Map<String, Share> theirs = of(other);
        return ours.isEmpty() || theirs.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(ours.entrySet().stream().filter(e -> theirs.containsKey(e.getKey()))
                        .mapToDouble(e -> Math.min(e.getValue().ofProvider(), theirs.get(e.getKey()).ofProvider())).sum());
    }
}
