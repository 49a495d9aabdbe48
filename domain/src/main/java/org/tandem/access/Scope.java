package org.tandem.access;

import java.util.Optional;

/**
 * For whom a person acts: one trust, one integrated care board, one region, or the whole country when all are empty.
 *
 * @param region   code of the region, null when not limited to one
 * @param icb      code of the integrated care board, null when not limited to one
 * @param provider ODS code of the own trust, null when not limited to one
 */
public record Scope(String region, String icb, String provider) {

    /** The whole country. */
    public static final Scope NATIONAL = new Scope(null, null, null);

    /** One region. */
    public static Scope ofRegion(String code) {
        return new Scope(code, null, null);
    }

    /** One integrated care board. */
    public static Scope ofIcb(String code) {
        return new Scope(null, code, null);
    }

    /** One trust. */
    public static Scope ofProvider(String odsCode) {
        return new Scope(null, null, odsCode);
    }

    /** Whether nothing limits it. */
    public boolean isNational() {
        return region == null && icb == null && provider == null;
    }

    /** Whether it is the whole country or a region: rounds and decisions on pairs belong to these alone. */
    public boolean isRegional() {
        return icb == null && provider == null;
    }

    /** The own trust, where there is one. */
    public Optional<String> ownProvider() {
        return Optional.ofNullable(provider);
    }

    /** Whether a provider of a region lies in this scope, for what belongs to regions; a board's own scope covers none. */
    public boolean covers(String odsCode, String regionOfProvider) {
        return covers(odsCode, regionOfProvider, null);
    }

    /** Whether a provider of a region and board lies in this scope. */
    public boolean covers(String odsCode, String regionOfProvider, String icbOfProvider) {
        if (provider != null) {
            return provider.equals(odsCode);
        }
        return icb != null ? icb.equals(icbOfProvider) : region == null || region.equals(regionOfProvider);
    }

    /** Whether a whole region lies in this scope; the scope of a board or trust covers none. */
    public boolean coversRegion(String code) {
        return isRegional() && (region == null || region.equals(code));
    }
}
