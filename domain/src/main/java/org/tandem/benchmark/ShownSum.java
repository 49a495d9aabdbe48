package org.tandem.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers whose sum people know: of a region, or of the parts of a breakdown, which is the number of the whole.
 *
 * @param cells those with a number
 * @param whole what the others add up to, null where the sum stands by itself
 */
record ShownSum(List<Cell> cells, Cell whole) {

    private static final double NOTHING = 1e-9;

    /** A number in its place. */
    record Cell(IndicatorBlock block, int index) {

        boolean isKnown() {
            return index >= 0 && block.cells().isKnown(index);
        }

        /** Numbers are compared by what they rest on. */
        double size() {
            double cases = block.cells().denominator(index);
            return Double.isNaN(cases) ? block.cells().number(index) : cases;
        }
    }

    static ShownSum of(Stream<Cell> cells) {
        return new ShownSum(cells.filter(Cell::isKnown).toList(), null);
    }

    /** Empty where there is no whole or no part. */
    static Optional<ShownSum> ofParts(Cell whole, Stream<Cell> parts) {
        List<Cell> all = Stream.concat(Stream.of(whole), parts).filter(Cell::isKnown).toList();
        return whole.isKnown() && all.size() > 1 ? Optional.of(new ShownSum(all, whole)) : Optional.empty();
    }

    /**
     * The withheld numbers that follow from the sums and all numbers that are shown: in a system of linear equations brought to its
     * reduced form (Gauss and Jordan), those that stand alone in theirs.
     */
    static List<Cell> givenAway(List<ShownSum> sums, Predicate<Cell> withheld) {
        List<Cell> unknown = sums.stream().flatMap(s -> s.cells.stream()).filter(withheld).distinct().toList();
        Map<Cell, Integer> column = new HashMap<>();
        unknown.forEach(c -> column.put(c, column.size()));
        double[][] rows = sums.stream().filter(s -> s.cells.stream().anyMatch(withheld)).map(s -> s.row(column)).toArray(double[][]::new);
        reduce(rows, unknown.size());
        return Arrays.stream(rows).map(row -> IntStream.range(0, row.length).filter(c -> Math.abs(row[c]) > NOTHING).toArray())
                .filter(left -> left.length == 1).map(left -> unknown.get(left[0])).toList();
    }

    private double[] row(Map<Cell, Integer> column) {
        double[] row = new double[column.size()];
        cells.stream().filter(column::containsKey).forEach(c -> row[column.get(c)] = c.equals(whole) ? -1 : 1);
        return row;
    }

    private static void reduce(double[][] rows, int columns) {
        int done = 0;
        for (int c = 0; c < columns && done < rows.length; c++) {
            int pivot = done;
            for (int r = done + 1; r < rows.length; r++) {
                pivot = Math.abs(rows[r][c]) > Math.abs(rows[pivot][c]) ? r : pivot;
            }
            if (Math.abs(rows[pivot][c]) > NOTHING) {
                double[] swapped = rows[done];
                rows[done] = rows[pivot];
                rows[pivot] = swapped;
                eliminate(rows, done, c);
                done++;
            }
        }
    }

    private static void eliminate(double[][] rows, int pivot, int c) {
        double head = rows[pivot][c];
        for (int i = 0; i < rows[pivot].length; i++) {
            rows[pivot][i] /= head;
        }
        for (int r = 0; r < rows.length; r++) {
            double factor = rows[r][c];
            if (r != pivot && factor != 0) {
                for (int i = 0; i < rows[r].length; i++) {
                    rows[r][i] -= factor * rows[pivot][i];
                }
            }
        }
    }
}
