package org.tandem.provider.service;

import org.tandem.provider.ProviderType;

/**
 * Which providers are asked for; what is null or empty does not narrow.
 *
 * @param text   part of the name or of the code, in any case
 * @param region code
 * @param icb    code
 * @param type   kind
 * @param open   true for those open today, false for those closed
 */
public record ProviderQuery(String text, String region, String icb, ProviderType type, Boolean open) {

    /** Every provider. */
    public static final ProviderQuery ALL = new ProviderQuery(null, null, null, null, null);
}
