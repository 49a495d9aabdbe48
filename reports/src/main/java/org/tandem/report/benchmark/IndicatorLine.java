package org.tandem.report.benchmark;

import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.Rank;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * One indicator of one provider at one period.
 *
 * @param code      of the indicator
 * @param name      as it is shown
 * @param kind      decides how its figures are written
 * @param period    that the figures belong to
 * @param value     of the provider, with numerator and denominator where published
 * @param england   the same for England
 * @param target    in force in the period, or why there is none
 * @param rank      among its comparator group, or why it is not ranked
 * @param quartile  1 is the best quarter, or why there is none
 * @param variation of its process chart, or why no icon is shown
 * @param assurance against the target, or why no icon is shown
 */
public record IndicatorLine(String code, String name, IndicatorKind kind, Period period, Figure value, Figure england,
                            Cell<TargetLine> target, Cell<Rank> rank, Cell<Integer> quartile,
                            Cell<VariationMark> variation, Cell<AssuranceMark> assurance) {
}
