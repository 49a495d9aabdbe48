package org.tandem.indicator.service;

import java.util.List;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Which figures of an indicator are published.
 *
 * @param periods     columns, oldest first
 * @param lines       one a provider, by name
 * @param present     providers with a number, one entry a period
 */
public record CoverageGrid(String indicator, String name, List<Period> periods, List<Line> lines, List<Integer> present, DataVersion dataVersion) {

    /**
     * A provider.
     *
     * @param states  one a period; null where nothing was published
     * @param present how many of them are numbers
     */
    public record Line(String odsCode, String name, List<FigureState> states, int present) {
    }
}
