package org.tandem.pairing.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A transport problem between rows and columns: which of the allowed pairs to use, each at most once, so that no row and no
 * column takes more than its capacity and the sum of the gains is lexicographically greatest. A row or column may stay
 * empty. A gain has {@link #width()} whole components; "as many pairs as possible, then the best total" is a first component
 * of one for each pair. A column's capacity is a list of places, each of which may cost something, growing from place to
 * place, so that a spread over columns can be part of the objective.
 */
public final class FlowProblem {

    final int rows;
    final int columns;
    final int width;
    final int[] rowCapacity;
    final int[] places;
    final long[][] placeCost;
    final int[] rowStart;
    final int[] edgeRow;
    final int[] edgeColumn;
    final long[] gain;
    /** Whether every row takes one column at most. */
    final boolean single;
    /** Whether no place costs anything. */
    final boolean free;
    /** Whether every row may take every column, so that its pairs are numbered as the columns are. */
    final boolean dense;

    private FlowProblem(Builder b) {
        this.rows = b.rowCapacity.length;
        this.columns = b.places.length;
        this.width = b.width;
        this.rowCapacity = b.rowCapacity.clone();
        this.places = b.places.clone();
        this.placeCost = b.placeCost.clone();
        List<Edge> sorted = b.edges.stream().sorted(Comparator.comparingInt(Edge::row).thenComparingInt(Edge::column)).toList();
        this.edgeRow = sorted.stream().mapToInt(Edge::row).toArray();
        this.edgeColumn = sorted.stream().mapToInt(Edge::column).toArray();
        this.gain = sorted.stream().flatMapToLong(e -> Arrays.stream(e.gain)).toArray();
        this.rowStart = new int[rows + 1];
        for (int row : edgeRow) {
            rowStart[row + 1]++;
        }
        IntStream.range(0, rows).forEach(i -> rowStart[i + 1] += rowStart[i]);
        requireEachPairOnce();
        this.single = Arrays.stream(rowCapacity).allMatch(c -> c <= 1);
        this.free = Arrays.stream(placeCost).flatMapToLong(Arrays::stream).allMatch(c -> c == 0);
        this.dense = edgeRow.length == rows * columns;
    }

    private FlowProblem(FlowProblem other, long[] gain) {
        this.rows = other.rows;
        this.columns = other.columns;
        this.width = other.width;
        this.rowCapacity = other.rowCapacity;
        this.places = other.places;
        this.placeCost = other.placeCost;
        this.rowStart = other.rowStart;
        this.edgeRow = other.edgeRow;
        this.edgeColumn = other.edgeColumn;
        this.gain = gain;
        this.single = other.single;
        this.free = other.free;
        this.dense = other.dense;
    }

    /**
     * The same pairs and capacities with other gains.
     *
     * @param gains component after component, pair after pair by their numbers
     */
    public FlowProblem withGains(long[] gains) {
        if (gains.length != gain.length) {
            throw new IllegalArgumentException("There are " + gain.length + " components of gains here, not " + gains.length + ".");
        }
        return new FlowProblem(this, gains.clone());
    }

    private void requireEachPairOnce() {
        for (int e = 1; e < edgeRow.length; e++) {
            if (edgeRow[e] == edgeRow[e - 1] && edgeColumn[e] == edgeColumn[e - 1]) {
                throw new IllegalArgumentException("Pair (" + edgeRow[e] + ", " + edgeColumn[e] + ") stands twice in the problem.");
            }
        }
    }

    /** Components of a gain. */
    public int width() {
        return width;
    }

    /** Number of allowed pairs; they are numbered by row, then column. */
    public int edges() {
        return edgeRow.length;
    }

    /** Row of an allowed pair. */
    public int rowOf(int edge) {
        return edgeRow[edge];
    }

    /** Column of an allowed pair. */
    public int columnOf(int edge) {
        return edgeColumn[edge];
    }

    int sink() {
        return rows + columns;
    }

    int node(int column) {
        return rows + column;
    }

    private record Edge(int row, int column, long[] gain) {
    }

    /** Collects a problem. */
    public static final class Builder {

        private final int width;
        private final int[] rowCapacity;
        private final int[] places;
        private final long[][] placeCost;
        private final List<Edge> edges = new ArrayList<>();

        /** All capacities are zero until they are set. */
        public Builder(int rows, int columns, int width) {
            this.width = width;
            this.rowCapacity = new int[rows];
            this.places = new int[columns];
            this.placeCost = new long[columns][0];
        }

        /** How many columns a row may take. */
        public Builder row(int row, int capacity) {
            rowCapacity[row] = notNegative(capacity, "row " + row);
            return this;
        }

        /** How many rows a column may take, at no cost. */
        public Builder column(int column, int capacity) {
            places[column] = notNegative(capacity, "column " + column);
            placeCost[column] = new long[capacity * width];
            return this;
        }

        /** Sets one component of the cost of one place of a column; costs must not fall from place to place. */
        public Builder placeCost(int column, int place, int component, long cost) {
            placeCost[column][place * width + component] = cost;
            return this;
        }

        /** An allowed pair. */
        public Builder pair(int row, int column, long... gain) {
            if (gain.length != width) {
                throw new IllegalArgumentException("A gain has " + width + " components here, not " + gain.length + ".");
            }
            edges.add(new Edge(row, column, gain));
            return this;
        }

        /** The problem. */
        public FlowProblem build() {
            return new FlowProblem(this);
        }

        private static int notNegative(int capacity, String what) {
            if (capacity < 0) {
                throw new IllegalArgumentException("The capacity of " + what + " is " + capacity + "; it must be 0 or more.");
            }
            return capacity;
        }
    }
}
