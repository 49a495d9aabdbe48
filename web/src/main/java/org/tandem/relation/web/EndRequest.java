package org.tandem.relation.web;

import java.time.LocalDate;
import org.tandem.relation.service.End;

/**
 * An end as it is sent over the interface.
 *
 * @param lastDay last day on which the record holds; where a record ends at once it is not asked for
 */
public record EndRequest(LocalDate lastDay, String reason) {

    End at(int rowVersion) {
        return new End(lastDay, reason, rowVersion);
    }
}
