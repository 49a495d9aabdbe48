package org.tandem.peers.service;

import java.time.Instant;
import java.util.List;
import org.tandem.peers.PeerSet;
import org.tandem.shared.Period;

/**
 * A peer set as it is shown.
 *
 * @param id         to be named as {@code peerSet}
 * @param members    as they hold now, ODS codes
 * @param year       financial year from which these members hold
 * @param editions   all editions, oldest first; those of years that are over are frozen
 * @param mayChange  whether the person who asks may change and delete it
 * @param rowVersion to be named when it is changed or deleted
 */
public record PeerSetView(int id, String name, String owner, boolean shared, List<String> members, Period year, List<EditionRow> editions,
                          boolean mayChange, String changedBy, Instant changedAt, int rowVersion) {

    /**
     * Members that hold from a financial year.
     *
     * @param frozen whether the year is over, so that they can no longer change
     */
    public record EditionRow(Period year, List<String> members, boolean frozen) {
    }

    static PeerSetView of(PeerSet s, Period thisYear, boolean mayChange) {
        PeerSet.Edition now = s.edition(thisYear);
        return new PeerSetView(s.number(), s.name(), s.owner(), s.isShared(), now.members(), now.year(),
                s.editions().stream().map(e -> new EditionRow(e.year(), e.members(), e.year().compareTo(thisYear) < 0)).toList(),
                mayChange, s.changedBy(), s.changedAt(), s.rowVersion());
    }
}
