package org.tandem.relation.service;

import java.time.LocalDate;
import java.util.List;
import org.tandem.indicator.Topic;

/**
 * A credential of a supporter as it is shown.
 *
 * @param topics empty for every topic and whole-trust support
 */
public record CredentialRow(long id, String provider, String name, List<Topic> topics, String grantedBy, String evidence, LocalDate from, LocalDate to,
                            RecordFacts recorded) {
}
