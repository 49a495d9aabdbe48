package org.tandem.pairing;

import java.util.List;

/** The sets of pairs, called teams here, of which a recipient gets one; the empty one may be among them. */
interface Teams {

    /**
     * The team that brings most when every place has a price.
     *
     * @param prices of a place at each supporter
     * @param room   places left at each supporter
     * @return its worth less the prices of its places; the team itself is told by {@link #best()}
     */
    long bestUnder(long[] prices, int[] room);

    /** Pairs of the team found last. */
    int[] best();

    /**
     * All teams that bring almost as much as the best under prices.
     *
     * @param slack how much less they may bring
     * @param most  number of teams after which no more are looked for
     * @return more than {@code most} when there are too many
     */
    List<int[]> within(long[] prices, int[] room, long slack, int most);
}
