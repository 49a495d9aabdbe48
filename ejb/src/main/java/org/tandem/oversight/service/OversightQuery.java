package org.tandem.oversight.service;

import java.util.List;
import org.tandem.shared.Period;

/**
 * Which oversight table is asked for; null takes what stands in brackets.
 *
 * @param period     quarter, or a month within it (the newest quarter that is complete)
 * @param framework  year of the rules, e.g. 2025/26 (the one in force on the last day of the quarter, else the nearest)
 * @param thresholds highest average scores of segments 1 to 3 where the rules have fixed ones and they are not published; may be empty
 */
public record OversightQuery(Period period, String framework, List<Double> thresholds) {

    public OversightQuery {
        thresholds = List.copyOf(thresholds);
    }
}
