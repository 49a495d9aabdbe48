package org.tandem.relation.web;

import java.time.LocalDate;

/** What a party says over the interface of another that it cannot work with. */
public record RefusalRequest(String party, String other, String reason, LocalDate expires) {
}
