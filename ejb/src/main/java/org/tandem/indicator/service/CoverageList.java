package org.tandem.indicator.service;

import java.util.List;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * How well all indicators are covered.
 *
 * @param months columns, oldest first
 */
public record CoverageList(List<Period> months, List<CoverageRow> items, DataVersion dataVersion) {
}
