package org.tandem.pairing.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Linear constraints on variables that are 0 or 1; whole numbers throughout. What is to be maximised is given to the solver
 * apart, so that one program serves objective after objective.
 */
public final class BinaryProgram {

    /**
     * {@code least ≤ Σ coefficient · variable ≤ most}.
     *
     * @param variables    their numbers
     * @param coefficients one a variable
     */
    public record Row(int[] variables, long[] coefficients, long least, long most) {
    }

    private final List<Row> rows = new ArrayList<>();
    private int variables;

    public BinaryProgram() {
    }

    /** A copy that can be changed without changing the other. */
    public BinaryProgram(BinaryProgram other) {
        rows.addAll(other.rows);
        variables = other.variables;
    }

    /** A further variable; gives its number. */
    public int variable() {
        return variables++;
    }

    /** Number of variables. */
    public int variables() {
        return variables;
    }

    /** The constraints. */
    public List<Row> rows() {
        return rows;
    }

    /** The sum of some variables is at most a number. */
    public void atMost(long most, int... some) {
        constrain(some, ones(some.length), -some.length, most);
    }

    /** The sum of some variables is at least a number. */
    public void atLeast(long least, int... some) {
        constrain(some, ones(some.length), least, some.length);
    }

    /** One variable has this value. */
    public void fix(int variable, boolean value) {
        constrain(new int[] {variable}, new long[] {1}, value ? 1 : 0, value ? 1 : 0);
    }

    /** One variable is 1 only where another is. */
    public void implies(int variable, int other) {
        constrain(new int[] {variable, other}, new long[] {1, -1}, -1, 0);
    }

    /** Any linear constraint. */
    public void constrain(int[] some, long[] coefficients, long least, long most) {
        rows.add(new Row(some, coefficients, least, most));
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
