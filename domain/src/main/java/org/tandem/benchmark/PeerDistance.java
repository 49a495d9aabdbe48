package org.tandem.benchmark;

import java.util.List;

/**
 * How far a provider is from another in the context in which they work.
 *
 * @param odsCode    the other provider
 * @param distance   in standard deviations, root mean square over the variables that both have; 0 for the same context
 * @param similarity 1 − distance/largest distance in the group, 0–1
 * @param parts      the distance taken apart, in the order of the variables; a variable that one of the two lacks is left out
 */
public record PeerDistance(String odsCode, double distance, double similarity, List<PeerPart> parts) {

    public PeerDistance {
        parts = List.copyOf(parts);
    }
}
