package org.tandem.benchmark;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tandem.indicator.ImprovementDirection;

/**
 * Whether a unit's rank has changed between two periods by more than chance. A change is real when 95 % of the simulated
 * differences of rank lie on one side of zero.
 *
 * @param better  share of the draws in which the later rank is better
 * @param worse   share of the draws in which the later rank is worse
 * @param meaning what may be said
 */
public record RankChange(double better, double worse, Meaning meaning) {

    /** The label beside two ranks. */
    public enum Meaning {
        MOVED_UP("moved up"), MOVED_DOWN("moved down"), NO_REAL_CHANGE("no real change");

        private final String words;

        Meaning(String words) {
            this.words = words;
        }

        /** As it is printed. */
        public String words() {
            return words;
        }
    }

    private static final double SURE = 0.975;

    /** By unit, for the units that have a figure in both periods; the ranks are among all that have one in the period. */
    public static Map<String, RankChange> between(Map<String, Estimate> earlier, Map<String, Estimate> later,
                                                  ImprovementDirection direction, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RankChances before = RankChances.of(earlier, direction, draws, random);
        RankChances after = RankChances.of(later, direction, draws, random);
        Map<String, RankChange> changes = new TreeMap<>();
        earlier.keySet().stream().filter(after::has).forEach(u -> changes.put(u, of(share(before, earlier.size(), u), share(after, later.size(), u))));
        return changes;
    }

    /** Ranks as shares of the number of units, so that units that come or go make no change. */
    private static double[] share(RankChances chances, int units, String unit) {
        return Arrays.stream(chances.ranks(unit)).mapToDouble(r -> (r - 0.5) / units).toArray();
    }

    private static RankChange of(double[] before, double[] after) {
        int up = 0;
        int down = 0;
        for (int i = 0; i < before.length; i++) {
            up += after[i] < before[i] ? 1 : 0;
            down += after[i] > before[i] ? 1 : 0;
        }
        double better = up / (double) before.length;
        double worse = down / (double) before.length;
        Meaning meaning = better >= SURE ? Meaning.MOVED_UP : worse >= SURE ? Meaning.MOVED_DOWN : Meaning.NO_REAL_CHANGE;
        return new RankChange(better, worse, meaning);
    }
}
