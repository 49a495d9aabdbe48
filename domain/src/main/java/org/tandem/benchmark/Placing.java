package org.tandem.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;

/** Places the figures of a set of providers. Equal values stand in the order of their codes. */
final class Placing {

    private final Indicator indicator;
    private final Figure england;
    private final QuartileMethod method;
    private final SortedMap<String, Figure> figures;
    private final Map<String, Integer> ascending = new HashMap<>();
    private final double[] sorted;
    private final Optional<Distribution> spread;

    Placing(Indicator indicator, Figure england, QuartileMethod method, Map<String, Figure> figures) {
        this.indicator = indicator;
        this.england = england;
        this.method = method;
        this.figures = new TreeMap<>(figures);
        List<Map.Entry<String, Figure>> order = this.figures.entrySet().stream().filter(e -> e.getValue().isPresent())
                .sorted(Comparator.comparingDouble(e -> plain(e.getValue()))).toList();
        order.forEach(e -> ascending.put(e.getKey(), ascending.size()));
        this.sorted = order.stream().mapToDouble(e -> plain(e.getValue())).toArray();
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
        return figures.entrySet().stream().map(e -> position(e.getKey(), e.getValue())).toList();
    }

    private Position position(String code, Figure figure) {
        Optional<Interval> at95 = FigureInterval.of(figure, indicator.kind(), Confidence.LEVEL_95);
        Optional<Interval> at998 = FigureInterval.of(figure, indicator.kind(), Confidence.LEVEL_998);
        if (figure.isPresent() && !indicator.topic().isRanked()) {
            return new Position(code, figure, at95, at998, OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(),
                    z(plain(figure), spread.orElseThrow()), comparison(at95));
        }
        if (!figure.isPresent()) {
            return new Position(code, figure, at95, at998, OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(),
                    OptionalDouble.empty(), Comparison.NOT_COMPARED);
        }
        double value = plain(figure);
        return new Position(code, figure, at95, at998, OptionalInt.of(rank(value)), percentile(value), quartile(code),
                z(value, spread.orElseThrow()), comparison(at95));
    }

    private boolean highFirst() {
        return indicator.direction() == ImprovementDirection.HIGHER_BETTER;
    }

    private int above(double value) {
        return sorted.length - QuartileMethod.firstAbove(sorted, value);
    }

    private int below(double value) {
        return QuartileMethod.firstOf(sorted, value);
    }

    private int rank(double value) {
        return 1 + (highFirst() ? above(value) : below(value));
    }

    private OptionalDouble percentile(double value) {
        int surpassed = indicator.direction() == ImprovementDirection.LOWER_BETTER ? above(value) : below(value);
        return sorted.length < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) surpassed / (sorted.length - 1));
    }

    private OptionalInt quartile(String code) {
        int index = ascending.get(code);
        return highFirst() ? method.quarterFromHighest(sorted, index) : method.quarter(sorted, index);
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
