package org.tandem.benchmark;

/**
 * Rounds to two decimals as {@code round(x, 2)} of R from version 4: of the two neighbours the one that lies nearer in
 * double arithmetic, and of two equally near the one with an even last digit. Matters for numbers such as 1859.925.
 */
final class TwoDecimals {

    private static final double HUNDRED = 100;

    private TwoDecimals() {
    }

    static double of(double number) {
        double whole = Math.floor(number * HUNDRED);
        double down = whole / HUNDRED;
        double up = Math.ceil(number * HUNDRED) / HUNDRED;
        double toDown = number - down;
        double toUp = up - number;
        boolean even = whole % 2 == 0;
        return toDown < toUp || toDown == toUp && even ? down : up;
    }
}
