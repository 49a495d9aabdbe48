package org.tandem.indicator.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Indicator;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * An indicator with all its metadata and the span of its published figures.
 *
 * @param firstPeriod null when nothing is published
 * @param lastPeriod  null when nothing is published
 * @param providers   with at least one entry
 */
public record IndicatorRow(@JsonUnwrapped Indicator indicator, Period firstPeriod, Period lastPeriod, int providers,
                           DataVersion dataVersion) {

    static IndicatorRow of(Indicator indicator, Panel panel) {
        return panel.block(indicator.code())
                .map(b -> new IndicatorRow(indicator, b.firstPeriod(), b.lastPeriod(), b.providers().size(), panel.version()))
                .orElseGet(() -> new IndicatorRow(indicator, null, null, 0, panel.version()));
    }
}
