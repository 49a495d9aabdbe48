package org.tandem.relation.web;

import java.time.LocalDate;
import org.tandem.pairing.OrganisationLink;

/** A link as it is sent over the interface. */
public record LinkRequest(String a, String b, OrganisationLink.Kind kind, LocalDate from, LocalDate to, String source) {

    OrganisationLink link() {
        return new OrganisationLink(a, b, kind, from, to, source);
    }
}
