package org.tandem.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whole millionths, in which everything that is optimised is counted, so that solver, database and screen agree exactly.
 * Rounding is half to even and happens once, before optimising.
 */
final class Millionths {

    static final long ONE = 1_000_000;
    static final long HUNDRED = 100 * ONE;
    private static final int SCALE = 6;

    private Millionths() {
    }

    /** Of a decimal number, rounded half to even. */
    static long of(double number) {
        return BigDecimal.valueOf(number).setScale(SCALE, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /** The same for numbers of a simulation: quick, and half to even of the binary number. */
    static long nearest(double number) {
        return (long) Math.rint(number * ONE);
    }

    /** As a decimal number with six places. */
    static BigDecimal decimal(long millionths) {
        return BigDecimal.valueOf(millionths, SCALE);
    }

    /** Of a decimal number with at most six places. */
    static long exactly(BigDecimal decimal) {
        return decimal.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /** Product of two numbers in millionths, rounded half to even. */
    static long product(long a, long b) {
        return roundedQuotient(Math.multiplyExact(a, b), ONE);
    }

    /** A quotient rounded half to even; the divisor is positive. */
    static long roundedQuotient(long dividend, long divisor) {
        long quotient = Math.floorDiv(dividend, divisor);
        long twiceRest = 2 * (dividend - quotient * divisor);
        boolean up = twiceRest > divisor || twiceRest == divisor && (quotient & 1) == 1;
        return up ? quotient + 1 : quotient;
    }
}
