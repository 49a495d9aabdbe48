package org.tandem.relation.service;

import java.time.LocalDate;
import org.tandem.pairing.Intervention;

/** A formal intervention at a provider as it is shown. */
public record InterventionRow(long id, String provider, String name, Intervention.Kind kind, LocalDate from, LocalDate to, String source,
                              RecordFacts recorded) {
}
