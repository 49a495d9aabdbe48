package org.tandem.relation.service;

import java.time.LocalDate;
import java.util.List;
import org.tandem.indicator.Topic;

/** What a provider says that it can bring, as it is shown. */
public record CapabilityRow(long id, String provider, String name, String leadershipModel, String systems, String methods, String assets,
                            String technologies, int peopleDays, List<Topic> topics, LocalDate from, LocalDate expires, RecordFacts recorded) {
}
