package org.tandem.benchmark;

import java.util.List;
import java.util.Optional;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Figures of one provider (or of England) in order of time, without gaps on the axis: a missing period is a point
 * with an absent figure.
 *
 * @param indicator code
 * @param provider  ODS code, or {@link #ENGLAND}
 * @param points    oldest first
 * @param breaks    where the series changes its meaning, e.g. at a merger
 */
public record Series(String indicator, String provider, List<Point> points, List<Break> breaks) {

    /** Stands in place of a code for the whole of England. */
    public static final String ENGLAND = "England";

    /**
     * One period.
     *
     * @param release number of the release that the figure comes from; 0 when it is a sum or nothing was published
     */
    public record Point(Period period, Figure figure, int release) {
    }

    /**
     * A change of meaning.
     *
     * @param at       first period with the new meaning
     * @param sentence what happened
     */
    public record Break(Period at, String sentence) {
    }

    public Series {
        points = points instanceof PublishedPoints ? points : List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    /** The point of a period. */
    public Optional<Point> at(Period period) {
        if (points.isEmpty() || points.get(0).period().kind() != period.kind()) {
            return Optional.empty();
        }
        int i = period.since(points.get(0).period());
        return i < 0 || i >= points.size() ? Optional.empty() : Optional.of(points.get(i));
    }

    /** The same series up to and with a period. */
    public Series until(Period last) {
        return new Series(indicator, provider, pointsUntil(last),
                breaks.stream().filter(b -> b.at().compareTo(last) <= 0).toList());
    }

    private List<Point> pointsUntil(Period last) {
        if (points instanceof PublishedPoints published && !points.isEmpty() && points.get(0).period().kind() == last.kind()) {
            return published.first(last.since(points.get(0).period()) + 1);
        }
        return points.stream().filter(p -> p.period().compareTo(last) <= 0).toList();
    }

    /** Numbers in order of time, NaN where there is none. */
    public double[] numbers() {
        if (points instanceof PublishedPoints published) {
            return published.numbers();
        }
        double[] numbers = new double[points.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = points.get(i).figure() instanceof Figure.Present p ? p.number() : Double.NaN;
        }
        return numbers;
    }

    /** The newest point with a number. */
    public Optional<Point> latestPresent() {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).figure().isPresent()) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }
}
