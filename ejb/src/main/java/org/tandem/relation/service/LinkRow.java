package org.tandem.relation.service;

import java.time.LocalDate;
import org.tandem.pairing.OrganisationLink;

/** A link between two providers as it is shown. */
public record LinkRow(long id, String a, String nameOfA, String b, String nameOfB, OrganisationLink.Kind kind, LocalDate from, LocalDate to,
                      String source, RecordFacts recorded) {
}
