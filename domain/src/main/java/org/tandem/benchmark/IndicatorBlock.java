package org.tandem.benchmark;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * All figures of one indicator: provider × period in primitive arrays on the indicator's own period axis. Immutable; a
 * new data version shares the blocks that it did not touch.
 */
public final class IndicatorBlock {

    private final String indicator;
    private final Period first;
    private final int periods;
    private final ProviderRows rows;
    private final FigureCells cells;
    private final Set<Period> withoutSums;

    private IndicatorBlock(String indicator, Period first, int periods, ProviderRows rows, FigureCells cells, Set<Period> withoutSums) {
        this.indicator = indicator;
        this.first = first;
        this.periods = periods;
        this.rows = rows;
        this.cells = cells;
        this.withoutSums = Set.copyOf(withoutSums);
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
        return new Filling(entries).block(indicator);
    }

    /** A block with what this one holds and further entries, which win over it. */
    public IndicatorBlock with(List<Entry> entries) {
        return new Filling(this, entries).block(indicator);
    }

    /** The arrays of a block while entries are put into them. */
    private static final class Filling {

        private final Period first;
        private final int periods;
        private final ProviderRows rows;
        private final CellsInMaking cells;

        Filling(List<Entry> entries) {
            this(entries.get(0).period(), entries.get(0).period(), new HashSet<>(), entries);
            entries.forEach(this::put);
        }

        Filling(IndicatorBlock before, List<Entry> entries) {
            this(before.first, before.lastPeriod(), new HashSet<>(before.rows.codes()), entries);
            takeOver(before);
            entries.forEach(this::put);
        }

        private Filling(Period from, Period to, Set<String> codes, List<Entry> entries) {
            Period earliest = from;
            Period latest = to;
            for (Entry e : entries) {
                earliest = e.period().since(earliest) < 0 ? e.period() : earliest;
                latest = e.period().since(latest) > 0 ? e.period() : latest;
                codes.add(e.provider());
            }
            first = earliest;
            periods = latest.since(earliest) + 1;
            rows = new ProviderRows(codes.stream().sorted().toList());
            cells = new CellsInMaking(periods * rows.size());
        }

        private void takeOver(IndicatorBlock before) {
            int shift = before.first.since(first);
            for (int row = 0; row < before.rows.size(); row++) {
                int to = rows.of(before.rows.codes().get(row)) * periods + shift;
                for (int column = 0; column < before.periods; column++) {
                    cells.put(to + column, before.cells, row * before.periods + column);
                }
            }
        }

        private void put(Entry e) {
            cells.put(rows.of(e.provider()) * periods + e.period().since(first), e.figure(), e.release());
        }

        IndicatorBlock block(String indicator) {
            return new IndicatorBlock(indicator, first, periods, rows, cells.done(), Set.of());
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
        return rows.codes();
    }

    /** The figure, {@link Figure#notReported()} where nothing was published. */
    public Figure figure(String provider, Period period) {
        return shown(cell(provider, period));
    }

    /** The same of several providers, in their order. */
    Figure[] figures(Collection<String> providers, Period period) {
        int[] at = cells(providers, period);
        Figure[] figures = new Figure[at.length];
        for (int i = 0; i < at.length; i++) {
            figures[i] = shown(at[i]);
        }
        return figures;
    }

    private Figure shown(int cell) {
        return cell < 0 ? Figure.notReported() : cells.figure(cell);
    }

    /** Whether anything, also a reason for absence, was published. */
    public boolean hasEntry(String provider, Period period) {
        int i = cell(provider, period);
        return i >= 0 && cells.hasEntry(i);
    }

    /** Number of the release that the figure comes from, 0 where nothing was published. */
    public int release(String provider, Period period) {
        int i = cell(provider, period);
        return i < 0 ? 0 : cells.release(i);
    }

    /** The same block, of which some cells are shown as suppressed, and sums of some periods too. */
    IndicatorBlock withholding(BitSet withheld, Set<Period> sums) {
        return new IndicatorBlock(indicator, first, periods, rows, cells.withholding(withheld), sums);
    }

    /** The same block, of which everything is shown. */
    IndicatorBlock whole() {
        return cells.isWhole() && withoutSums.isEmpty() ? this : withholding(new BitSet(0), Set.of());
    }

    /** Whether sums over providers give away nothing that is withheld. */
    boolean sumsAreShown(Period period) {
        return !withoutSums.contains(period);
    }

    /** Whether a number was published that must not be shown. */
    public boolean isWithheld(String provider, Period period) {
        int i = cell(provider, period);
        return i >= 0 && cells.isWithheld(i);
    }

    /** What the cells hold, for whoever goes through many of them. */
    FigureCells cells() {
        return cells;
    }

    /** Number of periods from the first to the last. */
    int periods() {
        return periods;
    }

    /** Where the figures of a provider begin among the cells, −1 for a provider without entry. */
    int firstCell(String provider) {
        int row = rows.of(provider);
        return row < 0 ? -1 : row * periods;
    }

    /** Cell of a provider and period, −1 where nothing can be. */
    int cell(String provider, Period period) {
        int row = rows.of(provider);
        int column = column(period);
        return row < 0 || column < 0 ? -1 : row * periods + column;
    }

    /** Cells of several providers in a period, in their order; quick where that is the order of their codes. */
    int[] cells(Collection<String> providers, Period period) {
        int column = column(period);
        int[] found = new int[providers.size()];
        int row = -1;
        int i = 0;
        for (String provider : providers) {
            row = rows.of(provider, row + 1);
            found[i++] = row < 0 || column < 0 ? -1 : row * periods + column;
        }
        return found;
    }

    private int column(Period period) {
        int column = period.kind() == first.kind() ? period.since(first) : -1;
        return column < periods ? column : -1;
    }
}
