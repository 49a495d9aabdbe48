package org.tandem.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.indicator.ImprovementDirection.HIGHER_BETTER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.variation.ProcessChart.Row;

/** What holds for any series, tried on series from seeded generators. */
class ChartPropertiesTest {

    private static final int SERIES = 2000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void scaling_and_shifting_a_series_scales_and_shifts_its_chart(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SERIES; i++) {
            double[] series = series(random);
            double factor = Math.pow(10, random.nextInt(9) - 4) * (1 + random.nextDouble());
            double shift = 20 * random.nextGaussian() * factor;
            List<ChartPoint> points = chart(series).points();
            List<ChartPoint> moved = chart(Arrays.stream(series).map(x -> x * factor + shift).toArray()).points();
            for (int p = 0; p < series.length; p++) {
                double close = 1e-9 * factor * 100;
                assertThat(moved.get(p).mean().getAsDouble()).isCloseTo(points.get(p).mean().getAsDouble() * factor + shift, within(close));
                assertThat(moved.get(p).upperProcessLimit().getAsDouble())
                        .isCloseTo(points.get(p).upperProcessLimit().getAsDouble() * factor + shift, within(close));
                assertThat(moved.get(p).signal()).as("seed %d series %d point %d", seed, i, p).isEqualTo(points.get(p).signal());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void turning_a_series_upside_down_turns_every_signal(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SERIES; i++) {
            double[] series = series(random);
            List<ChartPoint> points = chart(series).points();
            List<ChartPoint> turned = chart(Arrays.stream(series).map(x -> -x).toArray()).points();
            for (int p = 0; p < series.length; p++) {
                assertThat(turned.get(p).rule()).isEqualTo(points.get(p).rule());
                assertThat(turned.get(p).direction()).isEqualTo(points.get(p).direction()
                        .map(d -> d == SignalDirection.HIGH ? SignalDirection.LOW : SignalDirection.HIGH));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void a_constant_series_has_no_signal_whatever_its_value_and_length(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10 * SERIES; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 12);
            double[] series = new double[1 + random.nextInt(60)];
            Arrays.fill(series, value);
            ProcessChart chart = chart(series);
            assertThat(chart.points()).noneMatch(ChartPoint::specialCause);
            assertThat(chart.latest().orElseThrow().mean()).hasValue(value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void the_order_of_the_rows_does_not_matter(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<Row> rows = rows(series(random));
            List<ChartPoint> points = ProcessChart.of(rows, ChartOptions.of(HIGHER_BETTER)).points();
            Collections.shuffle(rows, random);
            assertThat(ProcessChart.of(rows, ChartOptions.of(HIGHER_BETTER)).points()).isEqualTo(points);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void every_signal_is_that_of_the_rules_read_window_by_window(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SERIES; i++) {
            double[] series = i % 2 == 0 ? series(random) : random.ints(40, 0, 4).asDoubleStream().toArray();
            for (int gap = random.nextInt(3); gap > 0; gap--) {
                series[random.nextInt(series.length)] = Double.NaN;
            }
            List<ChartPoint> points = chart(series).points();
            RulesByWindow rules = new RulesByWindow(series, points.get(0).lines());
            for (int p = 0; p < series.length; p++) {
                assertThat(points.get(p).signal()).as("seed %d series %d point %d", seed, i, p).isEqualTo(rules.at(p));
            }
        }
    }

    /** Walks and noise of 8 to 60 points, so that every rule is met often. */
    private static double[] series(Random random) {
        double[] series = new double[8 + random.nextInt(53)];
        boolean walk = random.nextBoolean();
        for (int i = 0; i < series.length; i++) {
            series[i] = random.nextGaussian() + (walk && i > 0 ? series[i - 1] : 0);
        }
        return series;
    }

    private static ProcessChart chart(double[] series) {
        return ProcessChart.of(rows(series), ChartOptions.of(HIGHER_BETTER));
    }

    private static List<Row> rows(double[] series) {
        return new ArrayList<>(IntStream.range(0, series.length).mapToObj(i -> new Row(Period.month(2020, 1).plus(i),
                Double.isNaN(series[i]) ? Figure.notReported() : Figure.of(series[i]))).toList());
    }

    /** The rules as they are written down: any window that holds the point and meets the condition. */
    private record RulesByWindow(double[] x, ControlLines lines) {

        Optional<Signal> at(int p) {
            if (Double.isNaN(x[p])) {
                return Optional.empty();
            }
            if (lines.isOutside(x[p])) {
                return signal(SignalRule.OUTSIDE_LIMITS, side(p) > 0);
            }
            if (inTrend(p)) {
                int step = p + 1 < x.length && inTrend(p + 1) ? p + 1 : p;
                return signal(SignalRule.TREND, x[step] > x[step - 1]);
            }
            if (lines.isNear(x[p]) && window(p, 3, s -> side(s) == side(s + 1) && side(s) == side(s + 2)
                    && IntStream.range(s, s + 3).filter(i -> lines.isNear(x[i])).count() >= 2)) {
                return signal(SignalRule.TWO_OF_THREE, side(p) > 0);
            }
            boolean shift = side(p) != 0 && window(p, 7, s -> IntStream.range(s, s + 7).allMatch(i -> side(i) == side(p)));
            return shift ? signal(SignalRule.SHIFT, side(p) > 0) : Optional.empty();
        }

        private boolean inTrend(int p) {
            return window(p, 7, s -> IntStream.range(s + 1, s + 7).allMatch(i -> x[i] > x[i - 1])
                    || IntStream.range(s + 1, s + 7).allMatch(i -> x[i] < x[i - 1]));
        }

        private boolean window(int p, int length, IntPredicate holds) {
            return IntStream.rangeClosed(Math.max(0, p - length + 1), Math.min(p, x.length - length)).anyMatch(holds);
        }

        private int side(int i) {
            return Double.isNaN(x[i]) ? 0 : lines.side(x[i]);
        }

        private static Optional<Signal> signal(SignalRule rule, boolean high) {
            return Optional.of(new Signal(rule, high ? SignalDirection.HIGH : SignalDirection.LOW));
        }
    }
}
