package org.tandem.provider.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.tandem.benchmark.PeerPart;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Page;

/** Peers of a provider. */
public record PeerList(@JsonUnwrapped Page<PeerRow> page, String set, String setName, DataVersion dataVersion, String method) {

    /**
     * One peer.
     *
     * @param distance   in standard deviations, null where the two have too few variables in common
     * @param similarity 0–1, null likewise
     * @param parts      the distance taken apart by variable
     */
    public record PeerRow(String odsCode, String name, Double distance, Double similarity, List<PeerPart> parts) {
    }
}
