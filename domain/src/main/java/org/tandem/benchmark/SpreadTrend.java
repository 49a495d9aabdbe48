package org.tandem.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.tandem.shared.Period;

/**
 * Whether the middle half of the providers has become narrower from the first year of a series to its last: the ratio of the
 * mean widths of the two years, with a percentile bootstrap interval over providers (Efron 1979). Whole years, because the
 * spread has its season too; the same providers in both, so that who comes and goes makes no change. The same seed gives the
 * same interval on every machine.
 *
 * @param ratio     width of the last year / width of the first year
 * @param at95      95 % interval of the ratio
 * @param providers those with a figure in at least three quarters of the periods of either year
 * @param earlier   first period of the first year
 * @param later     first period of the last year
 * @param meaning   what may be said
 */
public record SpreadTrend(double ratio, Interval at95, int providers, Period earlier, Period later, Meaning meaning) {

    /** A change is real when 1 lies outside the interval. */
    public enum Meaning { NARROWER, WIDER, NO_REAL_CHANGE }

    private static final int DRAWS = 500;
    private static final int FEWEST = 8;
    private static final double TAIL = 0.025;
    private static final double ENOUGH = 0.75;

    /** Of figures by provider and period, NaN where there is none; empty below two years or eight providers. */
    static Optional<SpreadTrend> of(List<double[]> figures, Period first, long seed) {
        int year = switch (first.kind()) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case FINANCIAL_YEAR, CALENDAR_YEAR -> 1;
        };
        int periods = figures.stream().mapToInt(f -> f.length).max().orElse(0);
        if (periods < 2 * year) {
            return Optional.empty();
        }
        List<double[]> same = figures.stream().filter(f -> isEnough(f, 0, year) && isEnough(f, periods - year, year)).toList();
        SpreadWidth before = new SpreadWidth(same, 0, year);
        SpreadWidth after = new SpreadWidth(same, periods - year, year);
        int[] once = new int[same.size()];
        Arrays.fill(once, 1);
        double earlier = before.of(once);
        if (same.size() < FEWEST || !(earlier > 0)) {
            return Optional.empty();
        }
        double[] drawn = draws(before, after, same.size(), new SplittableRandom(seed));
        int out = (int) Math.floor(TAIL * drawn.length);
        Interval at95 = new Interval(drawn[out], drawn[drawn.length - 1 - out]);
        Meaning meaning = at95.upper() < 1 ? Meaning.NARROWER : at95.lower() > 1 ? Meaning.WIDER : Meaning.NO_REAL_CHANGE;
        return Optional.of(new SpreadTrend(after.of(once) / earlier, at95, same.size(), first, first.plus(periods - year), meaning));
    }

    private static boolean isEnough(double[] figures, int from, int year) {
        return Arrays.stream(figures, from, from + year).filter(x -> !Double.isNaN(x)).count() >= ENOUGH * year;
    }

    private static double[] draws(SpreadWidth before, SpreadWidth after, int providers, SplittableRandom random) {
        return DoubleStream.generate(() -> {
            int[] times = new int[providers];
            for (int i = 0; i < providers; i++) {
                times[random.nextInt(providers)]++;
            }
            double width = before.of(times);
            return width > 0 ? after.of(times) / width : Double.NaN;
        }).limit(DRAWS).filter(x -> !Double.isNaN(x)).sorted().toArray();
    }
}
