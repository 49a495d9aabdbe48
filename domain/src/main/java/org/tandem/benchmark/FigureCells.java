package org.tandem.benchmark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;

/**
 * Figures side by side in arrays, as small as what was published allows: no numbers where each is its numerator divided by
 * its denominator to the last bit, no counts where none was published. Some can be withheld: they are shown as suppressed, and
 * only sums know them. Immutable.
 */
final class FigureCells {

    /** State of a cell for which nothing was published. */
    static final byte NOTHING = -1;

    private static final FigureState[] STATES = FigureState.values();
    private static final byte PRESENT = (byte) FigureState.PRESENT.ordinal();

    private final byte[] state;
    private final char[] source;
    private final int[] releases;
    private final double[] number;
    private final double[] numerator;
    private final double[] denominator;
    private final BitSet withheld;

    /** From arrays that nobody else keeps; {@code source} counts from 0 in {@code releases}. */
    FigureCells(byte[] state, char[] source, int[] releases, double[] number, double[] numerator, double[] denominator) {
        this.state = state;
        this.source = source;
        this.releases = releases;
        this.number = isQuotient(state, number, numerator, denominator) ? null : number;
        this.numerator = isEmpty(numerator) ? null : numerator;
        this.denominator = isEmpty(denominator) ? null : denominator;
        this.withheld = new BitSet(0);
    }

    private FigureCells(FigureCells all, BitSet withheld) {
        this.state = all.state;
        this.source = all.source;
        this.releases = all.releases;
        this.number = all.number;
        this.numerator = all.numerator;
        this.denominator = all.denominator;
        this.withheld = withheld;
    }

    /** The same cells, of which some are shown as suppressed. */
    FigureCells withholding(BitSet cells) {
        return new FigureCells(this, cells);
    }

    private static boolean isQuotient(byte[] state, double[] number, double[] numerator, double[] denominator) {
        for (int i = 0; i < state.length; i++) {
            if (state[i] == PRESENT && Double.doubleToRawLongBits(number[i]) != Double.doubleToRawLongBits(numerator[i] / denominator[i])) {
                return false;
            }
        }
        return !isEmpty(numerator);
    }

    private static boolean isEmpty(double[] counts) {
        return Arrays.stream(counts).allMatch(Double::isNaN);
    }

    boolean hasEntry(int cell) {
        return state[cell] != NOTHING;
    }

    /** Whether there is a number that may be shown. */
    boolean isPresent(int cell) {
        return isKnown(cell) && !withheld.get(cell);
    }

    /** Whether there is a number, also one that is withheld. */
    boolean isKnown(int cell) {
        return state[cell] == PRESENT;
    }

    boolean isWhole() {
        return withheld.isEmpty();
    }

    boolean isWithheld(int cell) {
        return withheld.get(cell);
    }

    /** The number of a cell that is known. */
    double number(int cell) {
        return number == null ? numerator[cell] / denominator[cell] : number[cell];
    }

    /** NaN where there is none. */
    double numerator(int cell) {
        return numerator == null ? Double.NaN : numerator[cell];
    }

    /** NaN where there is none. */
    double denominator(int cell) {
        return denominator == null ? Double.NaN : denominator[cell];
    }

    Figure figure(int cell) {
        if (!hasEntry(cell)) {
            return Figure.notReported();
        }
        return isPresent(cell) ? new Figure.Present(number(cell), known(numerator(cell)), known(denominator(cell)))
                : new Figure.Absent(withheld.get(cell) ? FigureState.SUPPRESSED : STATES[state[cell]]);
    }

    byte state(int cell) {
        return state[cell];
    }

    /** Number of the release, 0 where nothing was published. */
    int release(int cell) {
        return hasEntry(cell) ? releases[source[cell]] : 0;
    }

    private static OptionalDouble known(double count) {
        return Double.isNaN(count) ? OptionalDouble.empty() : OptionalDouble.of(count);
    }
}
