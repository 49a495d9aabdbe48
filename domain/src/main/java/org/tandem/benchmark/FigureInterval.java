package org.tandem.benchmark;

import java.util.Optional;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;

/**
 * Confidence limits of a published figure from its counts. Shares by Wilson; rates and ratios by the limits of the numerator
 * divided by the denominator; counts by their own limits. Means, money and figures without counts have none.
 */
final class FigureInterval {

    /** A rate whose counts give another number than was published stands in another unit, or is adjusted. */
    private static final double AGREEMENT = 0.01;

    private FigureInterval() {
    }

    static Optional<Interval> of(Figure figure, IndicatorKind kind, Confidence confidence) {
        if (!(figure instanceof Figure.Present p)) {
            return Optional.empty();
        }
        return switch (kind) {
            case PROPORTION -> hasCounts(p) ? proportion(p, confidence) : Optional.empty();
            case RATE, RATIO -> hasCounts(p) ? ratio(p, confidence) : Optional.empty();
            case COUNT -> p.number() >= 0 ? Optional.of(confidence.count(p.number())) : Optional.empty();
            case MEAN, MONEY -> Optional.empty();
        };
    }

    private static boolean hasCounts(Figure.Present p) {
        return p.numerator().isPresent() && p.denominator().isPresent()
                && p.numerator().getAsDouble() >= 0 && p.denominator().getAsDouble() > 0;
    }

    private static Optional<Interval> proportion(Figure.Present p, Confidence confidence) {
        double count = p.numerator().orElseThrow();
        double of = p.denominator().orElseThrow();
        return count <= of ? Optional.of(confidence.proportion(count, of)) : Optional.empty();
    }

    private static Optional<Interval> ratio(Figure.Present p, Confidence confidence) {
        double count = p.numerator().orElseThrow();
        double of = p.denominator().orElseThrow();
        boolean agrees = Math.abs(p.number() - count / of) <= AGREEMENT * Math.max(Math.abs(p.number()), count / of);
        return agrees ? Optional.of(confidence.count(count).dividedBy(of)) : Optional.empty();
    }
}
