package org.tandem.indicator.service;

import java.util.List;
import org.tandem.benchmark.Comparison;
import org.tandem.benchmark.Distribution;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Positions of an indicator in one period within a set of providers.
 *
 * @param period       null when nothing is published
 * @param england      benchmark of the comparison, null when there is none
 * @param distribution null when nobody has a figure
 * @param positions    by ODS code
 */
public record PositionList(String indicator, Period period, String peerSet, QuartileMethod quartileMethod, Double england,
                           Distribution distribution, List<PositionRow> positions, DataVersion dataVersion, String method) {

    /** Position of one provider; what is not known is null beside its state. */
    public record PositionRow(String odsCode, String name, Double value, FigureState state, Double numerator, Double denominator,
                              Double lower95, Double upper95, Double lower998, Double upper998, Integer rank, Double percentile,
                              Integer quartile, Double z, Comparison comparison) {
    }
}
