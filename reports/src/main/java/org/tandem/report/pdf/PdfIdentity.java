package org.tandem.report.pdf;

import java.time.Instant;

/**
 * What a file says of itself.
 *
 * @param title  shown by readers in place of the file name
 * @param runAt  date of creation
 * @param sha256 of the report record, from which the file's own identifiers are derived
 */
record PdfIdentity(String title, Instant runAt, String sha256) {
}
