package org.tandem.relation.web;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Commitment;

/** A commitment as it is sent over the interface; without topics it is about the whole trust. */
public record CommitmentRequest(String supporter, String recipient, String model, Set<Topic> topics, Integer peopleDays, LocalDate from, LocalDate to,
                                String source) {

    Commitment commitment() {
        return new Commitment(recipient, supporter, model, topics == null ? Set.of() : topics, from, to, source);
    }
}
