package org.tandem.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Recent trend over the last five periods, as Fingertips showed it: χ² for trend in proportions (Cochran and Armitage), or
 * for other figures the regression weighted by their intervals; significant at 99.8 %. Empty where one of the five is missing.
 * Fingertips' further check for outliers is not published in full and is not made.
 *
 * @param chiSquared with one degree of freedom
 * @param slope      change a period, in the unit of the figure
 */
public record RecentTrend(double chiSquared, double slope) {

    /** Number of periods. */
    public static final int PERIODS = 5;

    /** Above it a trend is significant: 99.8 %, one degree of freedom. */
    public static final double SIGNIFICANT = 9.5495;

    /** Width of a 95 % interval in standard errors, as rounded by Fingertips. */
    private static final double WIDTH = 3.92;

    /** What the trend arrow says. */
    public enum Trend { IMPROVING, WORSENING, INCREASING, DECREASING, NO_CLEAR_CHANGE }

    /**
     * A figure with its 95 % interval.
     */
    public record Measured(double value, Interval at95) {

        private double weight() {
            double standardError = (at95.upper() - at95.lower()) / WIDTH;
            return 1 / (standardError * standardError);
        }
    }

    /** Of the five periods of a series up to one; shares by their counts, others by their intervals, where their kind has such. */
    public static Optional<RecentTrend> of(Series series, Period last, IndicatorKind kind) {
        List<Figure> figures = IntStream.rangeClosed(1 - PERIODS, 0)
                .mapToObj(back -> series.at(last.plus(back)).map(Series.Point::figure).orElseGet(Figure::notReported)).toList();
        return kind == IndicatorKind.PROPORTION ? ofProportions(figures) : ofIntervals(figures.stream()
                .map(f -> FigureInterval.of(f, kind, Confidence.LEVEL_95).map(i -> new Measured(f.orThrow(), i))).toList());
    }

    /** Of proportions by their counts; of the given figures, oldest first, the last five count. */
    public static Optional<RecentTrend> ofProportions(List<Figure> figures) {
        List<Figure> last = last(figures);
        boolean counted = last.size() == PERIODS && last.stream().allMatch(RecentTrend::isCounted);
        if (!counted) {
            return Optional.empty();
        }
        List<Figure.Present> present = last.stream().map(Figure.Present.class::cast).toList();
        double n = sum(present, p -> p.denominator().orElseThrow());
        double share = sum(present, p -> p.numerator().orElseThrow()) / n;
        if (share == 0 || share == 1) {
            return Optional.of(new RecentTrend(0, 0));
        }
        double binomial = share * (1 - share);
        return Optional.of(weighted(present.stream().mapToDouble(p -> p.numerator().orElseThrow() / p.denominator().orElseThrow()).toArray(),
                present.stream().mapToDouble(p -> p.denominator().orElseThrow() / binomial).toArray()));
    }

    /** Of other figures by their intervals; of those given, oldest first, the last five count; an interval without width gives none. */
    public static Optional<RecentTrend> ofIntervals(List<Optional<Measured>> figures) {
        List<Optional<Measured>> last = last(figures);
        boolean measured = last.size() == PERIODS && last.stream().allMatch(f -> f.filter(m -> m.at95().upper() > m.at95().lower()).isPresent());
        if (!measured) {
            return Optional.empty();
        }
        return Optional.of(weighted(last.stream().mapToDouble(f -> f.orElseThrow().value()).toArray(),
                last.stream().mapToDouble(f -> f.orElseThrow().weight()).toArray()));
    }

    private static RecentTrend weighted(double[] y, double[] weights) {
        double w = 0;
        double meanT = 0;
        double meanY = 0;
        for (int t = 0; t < PERIODS; t++) {
            w += weights[t];
            meanT += weights[t] * t;
            meanY += weights[t] * y[t];
        }
        meanT /= w;
        meanY /= w;
        double products = 0;
        double squares = 0;
        for (int t = 0; t < PERIODS; t++) {
            products += weights[t] * (t - meanT) * (y[t] - meanY);
            squares += weights[t] * (t - meanT) * (t - meanT);
        }
        return new RecentTrend(products * products / squares, products / squares);
    }

    private static boolean isCounted(Figure figure) {
        return figure instanceof Figure.Present p && p.numerator().isPresent() && p.denominator().isPresent()
                && p.denominator().getAsDouble() > 0 && p.numerator().getAsDouble() >= 0
                && p.numerator().getAsDouble() <= p.denominator().getAsDouble();
    }

    private static <T> List<T> last(List<T> all) {
        return all.subList(Math.max(0, all.size() - PERIODS), all.size());
    }

    private static double sum(List<Figure.Present> figures, ToDoubleFunction<Figure.Present> part) {
        return figures.stream().mapToDouble(part).sum();
    }

    /** Whether χ² is above the limit. */
    public boolean isSignificant() {
        return chiSquared > SIGNIFICANT;
    }

    /** What it means where figures improve in a direction. */
    public Trend meaning(ImprovementDirection direction) {
        if (!isSignificant()) {
            return Trend.NO_CLEAR_CHANGE;
        }
        boolean up = slope > 0;
        return switch (direction) {
            case HIGHER_BETTER -> up ? Trend.IMPROVING : Trend.WORSENING;
            case LOWER_BETTER -> up ? Trend.WORSENING : Trend.IMPROVING;
            case NO_JUDGEMENT -> up ? Trend.INCREASING : Trend.DECREASING;
        };
    }
}
