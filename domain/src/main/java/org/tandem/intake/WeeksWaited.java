package org.tandem.intake;

import java.util.Arrays;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;

/**
 * How many pathways have waited how many whole weeks: bucket {@code w} holds those that waited more than {@code w} and at
 * most {@code w + 1} weeks, the last one all that waited longer than {@value #OPEN} weeks. Buckets can be added to.
 */
public final class WeeksWaited {

    /** The last bucket is open: it holds everybody beyond this many weeks. */
    public static final int OPEN = 104;
    /** The published tables print a dash for the median and the percentiles of fewer pathways. */
    public static final int FEWEST = 20;

    private final double[] pathways = new double[OPEN + 1];

    /** Adds pathways to the bucket that begins after so many weeks. */
    public void add(int week, double count) {
        pathways[week] += count;
    }

    /** Adds all buckets of another. */
    public void add(WeeksWaited other) {
        Arrays.setAll(pathways, w -> pathways[w] + other.pathways[w]);
    }

    /** Pathways of at most so many weeks. */
    public double within(int weeks) {
        return Arrays.stream(pathways, 0, weeks).sum();
    }

    /** Pathways of more than so many weeks. */
    public double over(int weeks) {
        return Arrays.stream(pathways, weeks, pathways.length).sum();
    }

    /** All pathways. */
    public double all() {
        return within(pathways.length);
    }

    /**
     * The wait in weeks that so many per cent of the pathways do not exceed, as NHS England estimates it from the buckets: the
     * bucket in which the pathway at {@code percent} per cent of their number stands, and within it the waits spread evenly.
     * The published figures from a median of 20 pathways agree with the place at half of the number, not of the number and one.
     *
     * @return the last bucket has no end, so a percentile within it is {@value #OPEN} ("104 weeks or more"); of fewer than
     *         {@value #FEWEST} pathways suppressed, of none not applicable
     */
    public Figure percentile(int percent) {
        double all = all();
        if (all < FEWEST) {
            return new Figure.Absent(all == 0 ? FigureState.NOT_APPLICABLE : FigureState.SUPPRESSED);
        }
        double place = percent * all / 100;
        double before = 0;
        for (int week = 0; week < OPEN; week++) {
            if (before + pathways[week] >= place) {
                return Figure.of(week + (place - before) / pathways[week]);
            }
            before += pathways[week];
        }
        return Figure.of(OPEN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeksWaited w && Arrays.equals(pathways, w.pathways);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pathways);
    }
}
