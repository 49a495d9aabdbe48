package org.tandem.indicator.service;

import java.util.List;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * The parts of an indicator in one period: by treatment function, type of cancer and the like.
 *
 * @param period     null when nothing of the indicator is published
 * @param partOf     code of the indicator that this one is a part of, null for one that is none
 * @param partOfName its name
 * @param families   one a breakdown; empty for an indicator without
 */
public record PartList(String indicator, Period period, String partOf, String partOfName, List<Family> families, DataVersion dataVersion) {

    /**
     * One breakdown, such as treatment functions; parts that nobody has a figure for are left out.
     *
     * @param mix the provider against what its mix of parts lets expect, null where no provider is asked for or nothing is judged
     */
    public record Family(String code, String name, List<PartRow> parts, MixRatio mix) {
    }

    /**
     * One part; what is not known is null.
     *
     * @param code    of the part as an indicator
     * @param name    of the member
     * @param n       providers of the set with a figure
     * @param value   of the provider asked for, as the five that follow
     */
    public record PartRow(String code, String name, Double england, Double median, int n, Double value, FigureState state, Double numerator,
                          Double denominator, Integer rank, Integer quartile) {
    }
}
