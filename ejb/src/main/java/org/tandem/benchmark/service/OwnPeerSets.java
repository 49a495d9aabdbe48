package org.tandem.benchmark.service;

import java.util.List;
import java.util.Optional;
import org.tandem.shared.Period;

/** Peer sets that people have made, as far as whoever asks may see them. */
@FunctionalInterface
public interface OwnPeerSets {

    /** None at all. */
    OwnPeerSets NONE = (number, period) -> Optional.empty();

    /**
     * A set as it holds in a period.
     *
     * @param name    as shown
     * @param year    financial year of the members
     * @param members ODS codes, sorted
     */
    record OwnSet(String name, Period year, List<String> members) {
    }

    /** A set by its number; empty when there is none that the person may see. */
    Optional<OwnSet> find(int number, Period period);
}
