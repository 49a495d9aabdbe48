package org.tandem.relation;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.indicator.Topic;

/**
 * What a provider says that it can bring to others; the newest of a provider counts.
 *
 * @param provider        ODS code
 * @param leadershipModel how it would lead or second people
 * @param systems         systems that it runs and could share
 * @param methods         methods of improvement
 * @param assets          sites, training, equipment
 * @param technologies    technologies
 * @param peopleDays      days of people a year, 0 or more
 * @param topics          in what
 * @param from            day of the statement
 * @param expiresOn       last day
 */
public record CapabilityStatement(String provider, String leadershipModel, String systems, String methods, String assets, String technologies,
                                  int peopleDays, Set<Topic> topics, LocalDate from, LocalDate expiresOn) {

    public CapabilityStatement {
        topics = Set.copyOf(topics);
    }

    /** Whether any of its texts holds a text, whatever the case. */
    public boolean mentions(String text) {
        String sought = text.toLowerCase(java.util.Locale.ROOT);
        return java.util.stream.Stream.of(leadershipModel, systems, methods, assets, technologies)
                .anyMatch(t -> t.toLowerCase(java.util.Locale.ROOT).contains(sought));
    }
}
