package org.tandem.standing;

import java.util.Arrays;
import java.util.List;

/**
 * One quarter of a group in a topic, to be placed again and again by other figures: the same steps as {@link QuarterPlacing} takes,
 * on plain arrays.
 *
 * @param leads those that at least the asked number of members have
 */
record DrawnQuarter(List<DrawnLead> leads, int members, StandingRules.Placing rules) {

    private static final double GRAIN = 1e9;
    private static final double NOT_PLACED = -1;

    /**
     * One lead.
     *
     * @param moves   whether a member may be placed by it without another
     * @param members judged by it
     * @param figures numbers of their figures
     * @param regions of these members where the gap to the region's median counts, each a list of places in {@code members}; else none
     */
    record DrawnLead(double weight, boolean moves, int[] members, int[] figures, List<int[]> regions) {

        /** What the members are ranked by. */
        double[] ranked(double[] goodness) {
            double[] own = new double[figures.length];
            Arrays.setAll(own, i -> goodness[figures[i]]);
            double[] ranked = own.clone();
            for (int[] region : regions) {
                double median = RegionMedians.median(Arrays.stream(region).mapToDouble(i -> own[i]).toArray());
                for (int i : region) {
                    ranked[i] = own[i] - median;
                }
            }
            return ranked;
        }
    }

    /** Where a member stands: the score, or not placed. */
    record Places(double[] score, boolean[] low, boolean[] best) {

        boolean has(int member) {
            return score[member] != NOT_PLACED;
        }
    }

    /** @param goodness of all figures, higher being better */
    Places places(double[] goodness) {
        double[] sums = new double[members];
        double[] weights = new double[members];
        boolean[] moved = new boolean[members];
        for (DrawnLead lead : leads) {
            double[] ranked = lead.ranked(goodness);
            Ranking ranking = new Ranking(ranked);
            for (int i = 0; i < ranked.length; i++) {
                int member = lead.members[i];
                sums[member] += lead.weight * ranking.score(ranked[i]);
                weights[member] += lead.weight;
                moved[member] |= lead.moves;
            }
        }
        for (int m = 0; m < members; m++) {
            boolean enough = moved[m] && weights[m] >= rules.minimumLeadWeight() - 1 / GRAIN;
            sums[m] = enough ? Math.rint(sums[m] / weights[m] * GRAIN) / GRAIN : NOT_PLACED;
        }
        return ranked(sums);
    }

    private Places ranked(double[] scores) {
        Places places = new Places(new double[members], new boolean[members], new boolean[members]);
        Arrays.fill(places.score, NOT_PLACED);
        Ranking r = new Ranking(Arrays.stream(scores).filter(s -> s != NOT_PLACED).toArray());
        for (int m = 0; m < members && r.size() >= rules.minimumPlaced(); m++) {
            if (scores[m] != NOT_PLACED) {
                places.score[m] = r.score(scores[m]);
                places.low[m] = r.inLowestOneIn(rules.lowestOneIn(), scores[m]);
                places.best[m] = r.inBestOneIn(rules.bestOneIn(), scores[m]);
            }
        }
        return places;
    }
}
