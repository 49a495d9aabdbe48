package org.tandem.pairing;

import java.util.List;

/** A few teams that levels before have left. They bring nothing more in this level, but take places. */
final class ListedTeams implements Teams {

    private final Places places;
    private final List<int[]> teams;
    private int[] best;

    /** @param teams at least one */
    ListedTeams(Places places, List<int[]> teams) {
        this.places = places;
        this.teams = teams;
    }

    @Override
    public long bestUnder(long[] prices, int[] room) {
        long greatest = Long.MIN_VALUE;
        for (int[] team : teams) {
            long profit = 0;
            for (int e : team) {
                profit -= prices[places.columnOf()[e]];
            }
            if (profit > greatest) {
                greatest = profit;
                best = team;
            }
        }
        return greatest;
    }

    @Override
    public int[] best() {
        return best;
    }

    @Override
    public List<int[]> within(long[] prices, int[] room, long slack, int most) {
        return teams;
    }
}
