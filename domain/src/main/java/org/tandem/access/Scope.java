package org.tandem.access;

import java.util.Optional;

/**
 * For whom a person acts: one trust, one region, or the whole country when both are empty.
 *
 * @param region   code of the region, null when not limited to one
 * @param provider ODS code of the own trust, null when not limited to one
 */
public record Scope(String region, String provider) {

    /** The whole country. */
    public static final Scope NATIONAL = new Scope(null, null);

    /** One region. */
    public static Scope ofRegion(String code) {
        return new Scope(code, null);
    }

    /** One trust. */
    public static Scope ofProvider(String odsCode) {
        return new Scope(null, odsCode);
    }

    /** Whether nothing limits it. */
    public boolean isNational() {
        return region == null && provider == null;
    }

    /** The own trust, where there is one. */
    public Optional<String> ownProvider() {
        return Optional.ofNullable(provider);
    }

    /** Whether a provider of a region lies in this scope. */
    public boolean covers(String odsCode, String regionOfProvider) {
        return provider != null ? provider.equals(odsCode) : region == null || region.equals(regionOfProvider);
    }

    /** Whether a whole region lies in this scope; a trust's own scope covers none. */
    public boolean coversRegion(String code) {
        return provider == null && (region == null || region.equals(code));
    }
}
