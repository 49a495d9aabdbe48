package org.tandem.relation.web;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.relation.CapabilityStatement;

/** A capability statement as it is sent over the interface; it holds from today. */
public record CapabilityRequest(String provider, String leadershipModel, String systems, String methods, String assets, String technologies,
                                Integer peopleDays, Set<Topic> topics, LocalDate expires) {

    CapabilityStatement statement(LocalDate today) {
        return new CapabilityStatement(provider, leadershipModel, text(systems), text(methods), text(assets), text(technologies),
                peopleDays == null ? -1 : peopleDays, topics == null ? Set.of() : topics, today, expires);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
