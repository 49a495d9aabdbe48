package org.tandem.indicator.service;

import java.util.List;
import org.tandem.benchmark.SpreadOverTime;
import org.tandem.benchmark.SpreadTrend;
import org.tandem.shared.DataVersion;

/**
 * How far providers lie apart, period by period.
 *
 * @param rows  oldest first
 * @param trend null where the series is too short or too few providers have figures throughout
 * @param seed  that the interval of the trend was drawn with
 */
public record SpreadView(String indicator, String peerSet, List<SpreadOverTime.Row> rows, SpreadTrend trend, long seed,
                         DataVersion dataVersion, String method) {
}
