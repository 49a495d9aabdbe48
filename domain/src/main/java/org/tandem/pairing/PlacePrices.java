package org.tandem.pairing;

import java.util.Arrays;
import java.util.List;

/**
 * Prices of places at supporters under which every recipient may choose for itself. Whatever the prices, no plan is worth more than
 * the places at their prices and what each recipient's best team brings beyond the prices of its places (Lagrange); the prices are
 * moved until this bound is low, by subgradients: dearer where more is asked for than there is. The bound is worked out in whole
 * numbers, so it holds exactly however far the prices have come.
 */
final class PlacePrices {

    private static final int ROUNDS = 400;
    private static final int PATIENCE = 12;
    private static final double SHORTER = 1 / 1.5;
    private static final double FIRST_STEP = 1.5;
    private static final double LAST_STEP = 1e-3;
    private static final double WEIGHT_OF_NOW = 0.7;
    private static final double AIM = 0.02;

    private final List<Teams> all;
    private final Places places;
    private final double[] point;
    private final double[] direction;
    private final int[] asked;
    private long[] best;
    private long bound = Long.MAX_VALUE;

    /** @param known worth of some plan, at which no better prices are looked for */
    PlacePrices(List<Teams> all, Places places, long known) {
        this.all = all;
        this.places = places;
        this.point = new double[places.free().length];
        this.direction = new double[point.length];
        this.asked = new int[point.length];
        this.best = new long[point.length];
        find(known);
    }

    /** Worth that no plan exceeds. */
    long bound() {
        return bound;
    }

    /** Of a place at each supporter. */
    long[] prices() {
        return best;
    }

    private void find(long known) {
        double step = FIRST_STEP;
        int waited = 0;
        for (int round = 0; round < ROUNDS && step > LAST_STEP && bound > known; round++) {
            long[] prices = Arrays.stream(point).mapToLong(Math::round).toArray();
            long now = boundUnder(prices);
            if (now < bound) {
                bound = now;
                best = prices;
                waited = 0;
            } else if (++waited > PATIENCE) {
                waited = 0;
                step *= SHORTER;
                Arrays.fill(direction, 0);
                Arrays.setAll(point, s -> best[s]);
                continue;
            }
            if (!move(step * (now - Math.max(known, bound * (1 - AIM))))) {
                return;
            }
        }
    }

    private long boundUnder(long[] prices) {
        long sum = 0;
        Arrays.fill(asked, 0);
        for (int s = 0; s < prices.length; s++) {
            sum += prices[s] * places.free()[s];
        }
        for (Teams teams : all) {
            sum += teams.bestUnder(prices, places.free());
            places.move(teams.best(), asked, 1);
        }
        return sum;
    }

    /** Whether there was anywhere to move to; where not, what is asked for is a plan, and worth the bound. */
    private boolean move(double length) {
        double square = 0;
        for (int s = 0; s < point.length; s++) {
            direction[s] = (1 - WEIGHT_OF_NOW) * direction[s] + WEIGHT_OF_NOW * (asked[s] - places.free()[s]);
            if (point[s] <= 0 && direction[s] < 0) {
                direction[s] = 0;
            }
            square += direction[s] * direction[s];
        }
        for (int s = 0; square > 0 && s < point.length; s++) {
            point[s] = Math.max(0, point[s] + length / square * direction[s]);
        }
        return square > 0;
    }
}
