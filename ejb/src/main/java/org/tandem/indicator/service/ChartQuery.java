package org.tandem.indicator.service;

import java.util.List;
import org.tandem.shared.Period;

/**
 * Which chart is asked for; null takes what stands in brackets.
 *
 * @param provider ODS code, code of a region, or {@code England}
 * @param from     first period (oldest)
 * @param to       last period (newest)
 * @param rebases  where the process starts anew, besides the breaks of the series
 * @param fixAfter rows, at least 12, that lines are fitted to (all)
 * @param screen   whether moving ranges above their own limit are left out (true)
 * @param target   in the indicator's unit (the minimum in force at the last period)
 */
public record ChartQuery(String provider, Period from, Period to, List<Period> rebases, Integer fixAfter, Boolean screen, Double target) {

    public ChartQuery {
        rebases = List.copyOf(rebases);
    }

    /** The whole series with the usual options. */
    public static ChartQuery of(String provider) {
        return new ChartQuery(provider, null, null, List.of(), null, null, null);
    }
}
