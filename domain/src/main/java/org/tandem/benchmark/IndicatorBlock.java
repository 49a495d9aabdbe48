package org.tandem.benchmark;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * All figures of one indicator: provider × period in primitive arrays on the indicator's own period axis. Immutable; a
 * new data version shares the blocks that it did not touch.
 */
public final class IndicatorBlock {

    private static final byte NOTHING = -1;
    private static final FigureState[] STATES = FigureState.values();

    private final String indicator;
    private final Period first;
    private final int periods;
    private final List<String> providers;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final double[] value;
    private final double[] numerator;
    private final double[] denominator;
    private final byte[] state;
    private final int[] release;

    private IndicatorBlock(String indicator, Period first, int periods, List<String> providers) {
        this.indicator = indicator;
        this.first = first;
        this.periods = periods;
        this.providers = providers;
        for (String code : providers) {
            rowOf.put(code, rowOf.size());
        }
        int cells = periods * providers.size();
        this.value = new double[cells];
        this.numerator = new double[cells];
        this.denominator = new double[cells];
        this.state = new byte[cells];
        this.release = new int[cells];
        Arrays.fill(state, NOTHING);
    }

    /**
     * One figure on its way into a block.
     *
     * @param provider ODS code
     * @param period   all entries of a block have periods of one kind
     * @param release  number of the release that it comes from
     */
    public record Entry(String provider, Period period, Figure figure, int release) {
    }

    /**
     * Builds a block. Where two entries speak of the same provider and period the later in the list wins, so the caller
     * sorts them by the order of their releases.
     *
     * @throws IllegalArgumentException when there is no entry, or periods are of different kinds
     */
    public static IndicatorBlock of(String indicator, List<Entry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A block of " + indicator + " needs at least one figure.");
        }
        Period any = entries.get(0).period();
        IndicatorBlock block = over(indicator, any, any, new HashSet<>(), entries);
        entries.forEach(block::put);
        return block;
    }

    /** A block with what this one holds and further entries, which win over it. */
    public IndicatorBlock with(List<Entry> entries) {
        IndicatorBlock block = over(indicator, first, lastPeriod(), new HashSet<>(providers), entries);
        block.takeOver(this);
        entries.forEach(block::put);
        return block;
    }

    private static IndicatorBlock over(String indicator, Period from, Period to, Set<String> codes, List<Entry> entries) {
        Period first = from;
        Period last = to;
        for (Entry e : entries) {
            first = e.period().since(first) < 0 ? e.period() : first;
            last = e.period().since(last) > 0 ? e.period() : last;
            codes.add(e.provider());
        }
        return new IndicatorBlock(indicator, first, last.since(first) + 1, codes.stream().sorted().toList());
    }

    private void takeOver(IndicatorBlock before) {
        int shift = before.first.since(first);
        for (String code : before.providers) {
            int from = before.rowOf.get(code) * before.periods;
            int to = rowOf.get(code) * periods + shift;
            System.arraycopy(before.value, from, value, to, before.periods);
            System.arraycopy(before.numerator, from, numerator, to, before.periods);
            System.arraycopy(before.denominator, from, denominator, to, before.periods);
            System.arraycopy(before.state, from, state, to, before.periods);
            System.arraycopy(before.release, from, release, to, before.periods);
        }
    }

    private void put(Entry e) {
        int i = rowOf.get(e.provider()) * periods + e.period().since(first);
        state[i] = (byte) e.figure().state().ordinal();
        release[i] = e.release();
        value[i] = 0;
        numerator[i] = Double.NaN;
        denominator[i] = Double.NaN;
        if (e.figure() instanceof Figure.Present p) {
            value[i] = p.number();
            numerator[i] = p.numerator().orElse(Double.NaN);
            denominator[i] = p.denominator().orElse(Double.NaN);
        }
    }

    /** Code of the indicator. */
    public String indicator() {
        return indicator;
    }

    /** Oldest period with an entry. */
    public Period firstPeriod() {
        return first;
    }

    /** Newest period with an entry. */
    public Period lastPeriod() {
        return first.plus(periods - 1);
    }

    /** ODS codes with at least one entry, sorted. */
    public List<String> providers() {
        return Collections.unmodifiableList(providers);
    }

    /** The figure, {@link Figure#notReported()} where nothing was published. */
    public Figure figure(String provider, Period period) {
        int i = cell(provider, period);
        if (i < 0 || state[i] == NOTHING) {
            return Figure.notReported();
        }
        FigureState s = STATES[state[i]];
        return s == FigureState.PRESENT ? new Figure.Present(value[i], known(numerator[i]), known(denominator[i])) : new Figure.Absent(s);
    }

    /** Whether anything, also a reason for absence, was published. */
    public boolean hasEntry(String provider, Period period) {
        int i = cell(provider, period);
        return i >= 0 && state[i] != NOTHING;
    }

    /** Number of the release that the figure comes from, 0 where nothing was published. */
    public int release(String provider, Period period) {
        int i = cell(provider, period);
        return i < 0 || state[i] == NOTHING ? 0 : release[i];
    }

    private int cell(String provider, Period period) {
        Integer row = rowOf.get(provider);
        if (row == null || period.kind() != first.kind()) {
            return -1;
        }
        int column = period.since(first);
        return column < 0 || column >= periods ? -1 : row * periods + column;
    }

    private static OptionalDouble known(double count) {
        return Double.isNaN(count) ? OptionalDouble.empty() : OptionalDouble.of(count);
    }
}
