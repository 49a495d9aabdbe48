package org.tandem.boardpack.service;

import java.time.Instant;
import org.tandem.boardpack.PackState;
import org.tandem.boardpack.PackSubject;
import org.tandem.shared.Period;

/** A pack in a list. */
public record PackRow(long id, String title, PackSubject subject, String subjectName, Period asAt, PackState status, boolean isPublic, String createdBy,
                      Instant createdAt) {
}
