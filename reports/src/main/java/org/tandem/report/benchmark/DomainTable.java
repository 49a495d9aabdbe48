package org.tandem.report.benchmark;

import java.util.List;

/**
 * The indicators of one oversight domain.
 *
 * @param domain as it is shown
 * @param lines  in the order of the catalogue
 */
public record DomainTable(String domain, List<IndicatorLine> lines) {

    public DomainTable {
        lines = List.copyOf(lines);
    }
}
