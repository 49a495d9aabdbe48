package org.tandem.standing.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Page;
import org.tandem.shared.Period;
import org.tandem.standing.QuarterPlace;

/**
 * Providers of like context that were as badly placed and are now in the better half.
 *
 * @param asOf month looked at, null without data
 */
public record ImproverList(@JsonUnwrapped Page<Row> page, Period asOf, DataVersion dataVersion, String method) {

    /** One improver. */
    public record Row(String odsCode, String name, double distance, double similarity, QuarterPlace then, QuarterPlace now,
                      int quartersInBetterHalf, String sentence) {
    }
}
