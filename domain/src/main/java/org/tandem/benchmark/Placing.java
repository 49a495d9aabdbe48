package org.tandem.benchmark;

import java.util.ArrayList;
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

    /** Ranks and quarters, which are the same small numbers again and again, are made once. */
    private static final OptionalInt[] NUMBERS = IntStream.range(0, 1024).mapToObj(OptionalInt::of).toArray(OptionalInt[]::new);

    private final Indicator indicator;
    private final Figure england;
    private final List<String> codes;
    private final Figure[] figures;
    private final ValueOrder order;
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
        double[] values = new double[figures.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = figures[i].isPresent() ? plain(figures[i]) : Double.NaN;
        }
        this.order = new ValueOrder(values);
        double[] sorted = order.sorted();
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
        List<Position> positions = new ArrayList<>(figures.length);
        for (int i = 0; i < figures.length; i++) {
            positions.add(position(i));
        }
        return positions;
    }

    private Position position(int i) {
        String code = codes.get(i);
        Figure figure = figures[i];
        if (!figure.isPresent()) {
            return new Position(code, figure, Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(),
                    OptionalDouble.empty(), Comparison.NOT_COMPARED);
        }
        Optional<Interval> at95 = FigureInterval.of(figure, indicator.kind(), Confidence.LEVEL_95);
        Optional<Interval> at998 = FigureInterval.of(figure, indicator.kind(), Confidence.LEVEL_998);
        OptionalDouble z = z(plain(figure), spread.orElseThrow());
        if (!indicator.topic().isRanked()) {
            return new Position(code, figure, at95, at998, OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(), z, comparison(at95));
        }
        int before = highFirst() ? order.above(i) : order.below(i);
        return new Position(code, figure, at95, at998, number(1 + before), percentile(i), quarter(order.place(i)), z, comparison(at95));
    }

    private boolean highFirst() {
        return indicator.direction() == ImprovementDirection.HIGHER_BETTER;
    }

    private OptionalDouble percentile(int i) {
        int surpassed = indicator.direction() == ImprovementDirection.LOWER_BETTER ? order.above(i) : order.below(i);
        int among = order.sorted().length;
        return among < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) surpassed / (among - 1));
    }

    private OptionalInt quarter(int index) {
        return quarters.isPresent() ? number(quarters.get()[index]) : OptionalInt.empty();
    }

    private static OptionalInt number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : OptionalInt.of(number);
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
