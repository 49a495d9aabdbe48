package org.tandem.standing.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Page;
import org.tandem.shared.Period;

/**
 * Standings that a person may see.
 *
 * @param asOf month looked at, null without data
 */
public record StandingList(@JsonUnwrapped Page<StandingRow> page, Period asOf, DataVersion dataVersion, String method) {
}
