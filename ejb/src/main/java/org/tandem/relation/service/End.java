package org.tandem.relation.service;

import java.time.LocalDate;

/**
 * How somebody ends a record.
 *
 * @param lastDay    last day on which it holds; the day before its first says that it never held
 * @param reason     why
 * @param rowVersion of the record as the person saw it
 */
public record End(LocalDate lastDay, String reason, int rowVersion) {
}
