package org.tandem.relation.service;

import java.time.LocalDate;
import java.util.List;
import org.tandem.indicator.Topic;

/**
 * A live or past arrangement as it is shown.
 *
 * @param topics empty for the whole trust
 */
public record CommitmentRow(long id, String supporter, String nameOfSupporter, String recipient, String nameOfRecipient, String model, List<Topic> topics,
                            Integer peopleDays, LocalDate from, LocalDate to, String source, RecordFacts recorded) {
}
