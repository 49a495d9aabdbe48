package org.tandem.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;

/** Places the figures of a set of providers. Equal values stand in the order of their codes. */
final class Placing {

    private final Indicator indicator;
    private final Figure england;
    private final List<String> codes;
    private final Figure[] figures;
    private final double[] sorted;
    private final Optional<int[]> quarters;
    private final Optional<Distribution> spread;

    /**
     * Places figures.
     *
     * @param codes   in order, each once
     * @param figures of the codes
     */
    Placing(Indicator indicator, Figure england, QuartileMethod method, List<String> codes, Figure[] figures) {
        this.indicator = indicator;
        this.england = england;
        this.codes = codes;
        this.figures = figures;
        this.sorted = Arrays.stream(figures).filter(Figure::isPresent).mapToDouble(Placing::plain).toArray();
        Arrays.sort(sorted);
        this.quarters = highFirst() ? method.quartersFromHighest(sorted) : method.quarters(sorted);
        this.spread = sorted.length == 0 ? Optional.empty() : Optional.of(Distribution.of(sorted, method));
    }

    /** Without the sign of zero, which sorts but does not count. */
    private static double plain(Figure figure) {
        return figure.orThrow() + 0.0;
    }

    Optional<Distribution> distribution() {
        return spread;
    }

    List<Position> positions() {
        int[] equalBefore = new int[sorted.length];
        return IntStream.range(0, figures.length).mapToObj(i -> position(codes.get(i), figures[i], equalBefore)).toList();
    }

    /** @param equalBefore how many of the equal values that begin at an index of the order came before */
    private Position position(String code, Figure figure, int[] equalBefore) {
        if (!figure.isPresent()) {
            return new Position(code, figure, Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(),
                    OptionalDouble.empty(), Comparison.NOT_COMPARED);
        }
        Optional<Interval> at95 = FigureInterval.of(figure, indicator.kind(), Confidence.LEVEL_95);
        Optional<Interval> at998 = FigureInterval.of(figure, indicator.kind(), Confidence.LEVEL_998);
        double value = plain(figure);
        OptionalDouble z = z(value, spread.orElseThrow());
        if (!indicator.topic().isRanked()) {
            return new Position(code, figure, at95, at998, OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(), z, comparison(at95));
        }
        int below = QuartileMethod.firstOf(sorted, value);
        int above = sorted.length - QuartileMethod.firstAbove(sorted, value);
        return new Position(code, figure, at95, at998, OptionalInt.of(1 + (highFirst() ? above : below)), percentile(below, above),
                quarter(below + equalBefore[below]++), z, comparison(at95));
    }

    private boolean highFirst() {
        return indicator.direction() == ImprovementDirection.HIGHER_BETTER;
    }

    private OptionalDouble percentile(int below, int above) {
        int surpassed = indicator.direction() == ImprovementDirection.LOWER_BETTER ? above : below;
        return sorted.length < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) surpassed / (sorted.length - 1));
    }

    private OptionalInt quarter(int index) {
        return quarters.isPresent() ? OptionalInt.of(quarters.get()[index]) : OptionalInt.empty();
    }

    private static OptionalDouble z(double value, Distribution spread) {
        return spread.sd().isPresent() && spread.sd().getAsDouble() > 0
                ? OptionalDouble.of((value - spread.mean()) / spread.sd().getAsDouble()) : OptionalDouble.empty();
    }

    /** A bare count is not compared: England's is the sum of all. */
    private Comparison comparison(Optional<Interval> interval) {
        return interval.isEmpty() || !england.isPresent() || indicator.kind() == IndicatorKind.COUNT
                ? Comparison.NOT_COMPARED : Comparison.of(interval.get(), england.orThrow(), indicator.direction());
    }
}
