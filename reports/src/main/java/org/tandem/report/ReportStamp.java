package org.tandem.report;

import java.time.Instant;
import java.util.Objects;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * What identifies a report: what its figures are as at, when it was run, and on which data and rules.
 *
 * @param asAt        last period of the figures
 * @param runAt       when it was computed
 * @param dataVersion state of the data
 * @param ruleSet     version of the standing and pairing rules
 * @param madeUp      whether the figures are the made-up demonstration set, which every page then says
 */
public record ReportStamp(Period asAt, Instant runAt, DataVersion dataVersion, String ruleSet, boolean madeUp) {

    public ReportStamp {
        Objects.requireNonNull(asAt, "A report says what its figures are as at.");
        Objects.requireNonNull(runAt, "A report says when it was run.");
        Objects.requireNonNull(dataVersion, "A report names its data version.");
        Objects.requireNonNull(ruleSet, "A report names its rule set.");
    }
}
