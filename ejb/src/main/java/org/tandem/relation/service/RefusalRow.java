package org.tandem.relation.service;

import java.time.LocalDate;

/** A party's word that it cannot work with another, as it is shown. */
public record RefusalRow(long id, String party, String nameOfParty, String other, String nameOfOther, String reason, LocalDate from, LocalDate expires,
                         RecordFacts recorded) {
}
