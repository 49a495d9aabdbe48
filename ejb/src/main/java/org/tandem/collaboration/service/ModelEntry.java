package org.tandem.collaboration.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tandem.collaboration.CollaborationModel;

/**
 * An entry of the catalogue.
 *
 * @param model         as it stands on the day asked for
 * @param version       0 as shipped, else the number of the change
 * @param latestVersion number of the latest change on record; what a further change must name
 * @param changes       all on record, oldest first
 */
public record ModelEntry(CollaborationModel model, int version, int latestVersion, List<Change> changes) {

    /** A change on record. */
    public record Change(int version, LocalDate validFrom, String changedBy, Instant changedAt, String reason) {
    }

    public ModelEntry {
        changes = List.copyOf(changes);
    }
}
