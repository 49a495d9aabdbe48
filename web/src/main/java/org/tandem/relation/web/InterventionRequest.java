package org.tandem.relation.web;

import java.time.LocalDate;
import org.tandem.pairing.Intervention;

/** A formal intervention as it is sent over the interface. */
public record InterventionRequest(String provider, Intervention.Kind kind, LocalDate from, LocalDate to, String source) {

    Intervention intervention() {
        return new Intervention(provider, kind, source, from, to);
    }
}
