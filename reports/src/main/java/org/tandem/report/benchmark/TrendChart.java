package org.tandem.report.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.format.ValueAxis;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * A process chart as it is drawn.
 *
 * @param indicator   code
 * @param finding     title that states what the chart shows
 * @param alternative what someone who cannot see it is told: value, mean, limits, signal
 * @param axis        what is measured and its unit
 * @param kind        of the figures, all of them in the indicator's unit
 * @param points      in order of time, missing months included as absent figures
 * @param target      the one target that is drawn, or why there is none
 * @param breaks      where the series was rebased, each with its note
 * @param variation   icon, or why none is shown
 * @param assurance   icon, or why none is shown
 */
public record TrendChart(String indicator, String finding, String alternative, String axis, IndicatorKind kind,
                         List<Point> points, Cell<TargetLine> target, List<SeriesBreak> breaks,
                         Cell<VariationMark> variation, Cell<AssuranceMark> assurance) {

    public TrendChart {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
        Objects.requireNonNull(finding, "A chart has a title that states the finding.");
        Objects.requireNonNull(alternative, "A chart has an alternative text.");
    }

    /** About everything that is drawn: values, limits and the target. */
    public ValueAxis valueAxis() {
        Stream<Figure> figures = points.stream().flatMap(p -> Stream.of(p.value(), p.lowerLimit(), p.upperLimit())).filter(Figure::isPresent);
        DoubleStream line = target.present() ? DoubleStream.of(target.value().value()) : DoubleStream.empty();
        return ValueAxis.over(DoubleStream.concat(figures.mapToDouble(Figure::orThrow), line).toArray(), kind);
    }

    /**
     * One period. The lines are absent where the group has too few points for them.
     *
     * @param group number of the stretch between two breaks; no line is drawn from one group to the next
     */
    public record Point(Period period, Figure value, Figure mean, Figure lowerLimit, Figure upperLimit,
                        PointSignal signal, int group) {
    }

    /**
     * Where a new stretch begins.
     *
     * @param from first period of the new stretch
     * @param note why, a few words
     */
    public record SeriesBreak(Period from, String note) {
    }
}
