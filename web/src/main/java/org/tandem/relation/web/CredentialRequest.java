package org.tandem.relation.web;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.pairing.SupporterCredential;

/** A credential as it is sent over the interface; without topics it holds for all and for whole trusts. */
public record CredentialRequest(String provider, Set<Topic> topics, String grantedBy, String evidence, LocalDate from, LocalDate to) {

    SupporterCredential credential() {
        return new SupporterCredential(provider, topics == null ? Set.of() : topics, grantedBy, evidence, from, to);
    }
}
