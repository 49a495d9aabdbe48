package org.tandem.peers;

import java.util.List;
import java.util.Optional;

/** All peer sets that people have made. */
public interface PeerSetRepository {

    /** Stores a new set and gives it its number. */
    void add(PeerSet set);

    /** By name, then number. */
    List<PeerSet> all();

    /** By number. */
    Optional<PeerSet> find(int number);

    /** By number, locked against changes by others until the end of the transaction. */
    Optional<PeerSet> findForChange(int number);

    /** Writes what was changed, so that the changes are counted. */
    void flush();

    /** Takes one away. */
    void remove(PeerSet set);
}
