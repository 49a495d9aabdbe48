package org.tandem.intake.web;

import java.time.LocalDate;
import org.tandem.intake.service.Restatements;
import org.tandem.intake.service.Restatements.Restated;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/**
 * A point in the course of the data.
 *
 * @param version null when a day is meant
 * @param day     null when a version is meant
 */
record Since(DataVersion version, LocalDate day) {

    private static final String NAME = "since";

    /** @throws Malformed when it is neither a data version nor a day */
    static Since read(String text) {
        if (text == null || text.isBlank()) {
            throw new Malformed("The parameter 'since' is missing.", new Reason(NAME, "Write a data version such as 12, or a day such as 2025-08-28."));
        }
        return text.strip().matches("\\d{1,18}") ? new Since(new DataVersion(Long.parseLong(text.strip())), null)
                : new Since(null, Input.date(NAME, text.strip()));
    }

    Restated of(Restatements restatements) {
        return version == null ? restatements.since(day) : restatements.since(version);
    }
}
