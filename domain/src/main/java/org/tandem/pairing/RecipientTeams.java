package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All teams that the limits allow a recipient: at most so many needs served by at most so many supporters beside those locked to it,
 * each within its room. Sets of supporters are tried, those that could bring most first, and left out as soon as the sum of what
 * each could bring alone is too little.
 */
final class RecipientTeams implements Teams {

    private static final int NONE = -1;
    private static final long IMPOSSIBLE = Long.MIN_VALUE / 8;

    private final Places places;
    private final int[][] pairOf;
    private final int[] columns;
    private final boolean[] locked;
    private final int slots;
    private final int mostNeeds;
    private final long[][] profit;
    private final long[] alone;
    private final int[] order;
    private final int[] members;
    private final int[] used;
    private final int[] team;
    private final long[] rest;
    private int[] room;
    private long floor;
    private long fromLocked;
    private int size;
    private int[] best = new int[0];
    private List<int[]> listed;
    private int mostListed;

    /**
     * @param needs     pairs of each need
     * @param locked    by number of a supporter, whether it is locked to the recipient and so does not count
     * @param slots     supporters beside them
     * @param mostNeeds needs that may be served
     */
    RecipientTeams(Places places, List<int[]> needs, boolean[] locked, int slots, int mostNeeds) {
        this.places = places;
        this.columns = needs.stream().flatMapToInt(Arrays::stream).map(e -> places.columnOf()[e]).distinct().sorted().toArray();
        this.pairOf = new int[needs.size()][columns.length];
        for (int n = 0; n < pairOf.length; n++) {
            Arrays.fill(pairOf[n], NONE);
            for (int e : needs.get(n)) {
                pairOf[n][Arrays.binarySearch(columns, places.columnOf()[e])] = e;
            }
        }
        this.locked = new boolean[columns.length];
        this.order = IntStream.range(0, columns.length).toArray();
        for (int s = 0; s < columns.length; s++) {
            this.locked[s] = locked[columns[s]];
        }
        this.slots = Math.max(0, Math.min(slots, mostNeeds));
        this.mostNeeds = Math.max(0, mostNeeds);
        this.profit = new long[needs.size()][columns.length];
        this.alone = new long[columns.length];
        this.members = new int[columns.length + this.slots];
        this.used = new int[columns.length];
        this.team = new int[needs.size()];
        this.rest = new long[needs.size() + 1];
    }

    @Override
    public long bestUnder(long[] prices, int[] left) {
        listed = null;
        best = new int[0];
        floor = 1;
        search(prices, left);
        return floor - 1;
    }

    @Override
    public int[] best() {
        return best;
    }

    @Override
    public List<int[]> within(long[] prices, int[] left, long slack, int most) {
        long greatest = bestUnder(prices, left);
        listed = new ArrayList<>();
        mostListed = most;
        floor = greatest - slack;
        search(prices, left);
        return listed;
    }

    private void search(long[] prices, int[] left) {
        room = left;
        for (int n = 0; n < pairOf.length; n++) {
            for (int s = 0; s < columns.length; s++) {
                int e = pairOf[n][s];
                profit[n][s] = e == NONE ? IMPOSSIBLE : places.worths()[e] - prices[columns[s]];
            }
        }
        size = 0;
        fromLocked = 0;
        for (int s = 0; s < columns.length; s++) {
            alone[s] = alone(s);
            if (locked[s]) {
                members[size++] = s;
                fromLocked += Math.max(0, alone[s]);
            }
        }
        sortByAlone();
        sets(0, slots, fromLocked);
    }

    /** The most that a supporter can bring where it serves one need at least. */
    private long alone(int s) {
        long sum = 0;
        long greatest = IMPOSSIBLE;
        for (long[] ofNeed : profit) {
            greatest = Math.max(greatest, ofNeed[s]);
            sum += Math.max(0, ofNeed[s]);
        }
        return sum > 0 ? sum : greatest;
    }

    /** From call to call the order changes little, which suits this way of sorting. */
    private void sortByAlone() {
        for (int k = 1; k < order.length; k++) {
            int s = order[k];
            int at = k;
            for (; at > 0 && alone[order[at - 1]] < alone[s]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = s;
        }
    }

    private void sets(int from, int slotsLeft, long sum) {
        assign();
        for (int k = from; slotsLeft > 0 && k < order.length; k++) {
            int s = order[k];
            if (sum + alone[s] + (slotsLeft - 1) * Math.max(0, alone[s]) < floor) {
                return;
            }
            if (!locked[s] && room[columns[s]] > 0) {
                members[size++] = s;
                sets(k + 1, slotsLeft - 1, sum + alone[s]);
                size--;
            }
        }
    }

    /** Deals needs out to the supporters of the set. */
    private void assign() {
        rest[pairOf.length] = 0;
        for (int n = pairOf.length - 1; n >= 0; n--) {
            long greatest = 0;
            for (int m = 0; m < size; m++) {
                greatest = Math.max(greatest, profit[n][members[m]]);
            }
            rest[n] = rest[n + 1] + greatest;
        }
        serve(0, 0, 0);
    }

    private void serve(int need, int served, long sum) {
        if (sum + rest[need] < floor) {
            return;
        }
        if (need == pairOf.length) {
            take(served, sum);
            return;
        }
        for (int m = 0; m < size && served < mostNeeds; m++) {
            int s = members[m];
            if (pairOf[need][s] != NONE && used[s] < room[columns[s]]) {
                used[s]++;
                team[served] = pairOf[need][s];
                serve(need + 1, served + 1, sum + profit[need][s]);
                used[s]--;
            }
        }
        serve(need + 1, served, sum);
    }

    private void take(int served, long sum) {
        if (listed == null) {
            floor = sum + 1;
            best = Arrays.copyOf(team, served);
            return;
        }
        if (IntStream.range(0, size).map(m -> members[m]).allMatch(s -> locked[s] || used[s] > 0)) {
            listed.add(Arrays.copyOf(team, served));
            floor = listed.size() > mostListed ? Long.MAX_VALUE : floor;
        }
    }
}
