package org.tandem.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.tandem.indicator.ImprovementDirection;

/**
 * How sure a rank is: every figure is drawn again and again from its interval and the units are ranked each time, best first
 * (highest first without judgement). The same seed gives the same answer on every machine. After Goldstein and Spiegelhalter
 * 1996, who show that most places in a league table are not told apart.
 */
public final class RankChances {

    private static final int QUARTERS = 4;
    private static final double TAIL = 0.025;

    private final Map<String, int[]> ranks;
    private final int units;

    private RankChances(Map<String, int[]> ranks) {
        this.ranks = ranks;
        this.units = ranks.size();
    }

    /**
     * By simulation.
     *
     * @param estimates by unit; those without a figure are left out by the caller
     * @param draws     at least 100; 2,000 give probabilities to about two points
     */
    public static RankChances of(Map<String, Estimate> estimates, ImprovementDirection direction, int draws, long seed) {
        return of(estimates, direction, draws, new SplittableRandom(seed));
    }

    static RankChances of(Map<String, Estimate> estimates, ImprovementDirection direction, int draws, RandomGenerator random) {
        if (draws < 100) {
            throw new IllegalArgumentException("At least 100 draws are needed, not " + draws + ".");
        }
        TreeMap<String, Estimate> ordered = new TreeMap<>(estimates);
        Estimate[] figures = ordered.values().toArray(Estimate[]::new);
        int[][] byUnit = new int[figures.length][draws];
        double[] drawn = new double[figures.length];
        for (int d = 0; d < draws; d++) {
            for (int i = 0; i < figures.length; i++) {
                // a sum with zero is never the negative zero
                drawn[i] = figures[i].draw(random) + 0.0;
            }
            rank(drawn, direction == ImprovementDirection.LOWER_BETTER, byUnit, d);
        }
        Map<String, int[]> ranks = new TreeMap<>();
        int i = 0;
        for (String unit : ordered.keySet()) {
            ranks.put(unit, byUnit[i++]);
        }
        return new RankChances(ranks);
    }

    private static void rank(double[] drawn, boolean lowFirst, int[][] byUnit, int draw) {
        ValueOrder order = new ValueOrder(drawn);
        for (int i = 0; i < drawn.length; i++) {
            byUnit[i][draw] = 1 + (lowFirst ? order.below(i) : order.above(i));
        }
    }

    /** Probability, 0 to 1, that the rank of a unit lies in a band, ends included; rank 1 is the best. */
    public double between(String unit, int best, int worst) {
        int[] drawn = ranks(unit);
        return Arrays.stream(drawn).filter(r -> best <= r && r <= worst).count() / (double) drawn.length;
    }

    /** Probabilities of the four quarters of the ranks, the best first; they add up to 1. */
    public List<Double> quarters(String unit) {
        int[] drawn = ranks(unit);
        int[] times = new int[QUARTERS];
        for (int rank : drawn) {
            times[(rank - 1) * QUARTERS / units]++;
        }
        return Arrays.stream(times).mapToObj(n -> n / (double) drawn.length).toList();
    }

    /** The ranks that hold 95 % of the draws, best and worst. */
    public Interval likely(String unit) {
        int[] sorted = ranks(unit).clone();
        Arrays.sort(sorted);
        int out = (int) Math.floor(TAIL * sorted.length);
        return new Interval(sorted[out], sorted[sorted.length - 1 - out]);
    }

    int[] ranks(String unit) {
        int[] drawn = ranks.get(unit);
        if (drawn == null) {
            throw new IllegalArgumentException(unit + " has no figure here.");
        }
        return drawn;
    }

    boolean has(String unit) {
        return ranks.containsKey(unit);
    }
}
