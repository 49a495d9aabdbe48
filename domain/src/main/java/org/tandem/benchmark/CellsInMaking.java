package org.tandem.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tandem.shared.Figure;

/** Cells of a block while figures are put into them; later figures win. */
final class CellsInMaking {

    private final byte[] state;
    private final char[] source;
    private final double[] number;
    private final double[] numerator;
    private final double[] denominator;
    private final Map<Integer, Character> sources = new HashMap<>();
    private int[] releases = new int[4];

    CellsInMaking(int cells) {
        state = new byte[cells];
        source = new char[cells];
        number = new double[cells];
        numerator = new double[cells];
        denominator = new double[cells];
        Arrays.fill(state, FigureCells.NOTHING);
        Arrays.fill(numerator, Double.NaN);
        Arrays.fill(denominator, Double.NaN);
    }

    void put(int cell, Figure figure, int release) {
        state[cell] = (byte) figure.state().ordinal();
        source[cell] = source(release);
        number[cell] = 0;
        numerator[cell] = Double.NaN;
        denominator[cell] = Double.NaN;
        if (figure instanceof Figure.Present p) {
            number[cell] = p.number();
            numerator[cell] = p.numerator().orElse(Double.NaN);
            denominator[cell] = p.denominator().orElse(Double.NaN);
        }
    }

    /** Takes a cell over as it is, withheld or not. */
    void put(int cell, FigureCells before, int from) {
        if (before.hasEntry(from)) {
            state[cell] = before.state(from);
            source[cell] = source(before.release(from));
            number[cell] = before.isKnown(from) ? before.number(from) : 0;
            numerator[cell] = before.numerator(from);
            denominator[cell] = before.denominator(from);
        }
    }

    private char source(int release) {
        Character known = sources.get(release);
        if (known != null) {
            return known;
        }
        if (sources.size() > Character.MAX_VALUE) {
            throw new IllegalStateException("The figures of an indicator come from at most 65,536 releases.");
        }
        char next = (char) sources.size();
        releases = next < releases.length ? releases : Arrays.copyOf(releases, 2 * next);
        releases[next] = release;
        sources.put(release, next);
        return next;
    }

    FigureCells done() {
        return new FigureCells(state, source, Arrays.copyOf(releases, sources.size()), number, numerator, denominator);
    }
}
