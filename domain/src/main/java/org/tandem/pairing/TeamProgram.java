package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.tandem.pairing.solver.BinaryProgram;

/**
 * A round as a binary program whose variables are teams: one is chosen for each group, and places are not exceeded. Its relaxation
 * to fractions of teams is nearly as tight as whole teams are, where fractions of single pairs are not.
 */
final class TeamProgram {

    private final BinaryProgram program = new BinaryProgram();
    private final List<TeamGroup> groups;
    private final int[][] variables;

    /** @param pairs number of the variables that come first, one a pair of the round; 0 for none */
    TeamProgram(Places places, List<TeamGroup> groups, int pairs) {
        this.groups = groups;
        IntStream.range(0, pairs).forEach(e -> program.variable());
        this.variables = groups.stream().map(g -> g.left().stream().mapToInt(t -> program.variable()).toArray()).toArray(int[][]::new);
        for (int[] own : variables) {
            program.constrain(own, ones(own.length), 1, 1);
        }
        capacities(places);
        if (pairs > 0) {
            link(pairs);
        }
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private void capacities(Places places) {
        List<List<int[]>> uses = new ArrayList<>();
        Arrays.stream(places.free()).forEach(f -> uses.add(new ArrayList<>()));
        each((team, variable) -> IntStream.of(team).map(e -> places.columnOf()[e]).distinct().forEach(column -> uses.get(column)
                .add(new int[] {variable, (int) IntStream.of(team).filter(e -> places.columnOf()[e] == column).count()})));
        for (int column = 0; column < uses.size(); column++) {
            List<int[]> own = uses.get(column);
            if (own.stream().mapToInt(u -> u[1]).sum() > places.free()[column]) {
                program.constrain(own.stream().mapToInt(u -> u[0]).toArray(), own.stream().mapToLong(u -> u[1]).toArray(), 0, places.free()[column]);
            }
        }
    }

    /** A pair is used where a team that holds it is. */
    private void link(int pairs) {
        List<List<Integer>> holding = new ArrayList<>();
        IntStream.range(0, pairs).forEach(e -> holding.add(new ArrayList<>()));
        each((team, variable) -> IntStream.of(team).forEach(e -> holding.get(e).add(variable)));
        for (int e = 0; e < pairs; e++) {
            int[] all = IntStream.concat(IntStream.of(e), holding.get(e).stream().mapToInt(v -> v)).toArray();
            long[] coefficients = ones(all.length);
            coefficients[0] = -1;
            program.constrain(all, coefficients, 0, 0);
        }
    }

    /** What is done with every team and its variable. */
    private interface EachTeam {
        void at(int[] team, int variable);
    }

    private void each(EachTeam what) {
        for (int g = 0; g < variables.length; g++) {
            for (int t = 0; t < variables[g].length; t++) {
                what.at(groups.get(g).left().get(t), variables[g][t]);
            }
        }
    }

    BinaryProgram program() {
        return program;
    }

    /** A coefficient for each variable of the groups of a tier, 0 for all others. */
    long[] ofTier(int tier, ToLongFunction<int[]> coefficient) {
        long[] all = new long[program.variables()];
        for (int g = 0; g < variables.length; g++) {
            for (int t = 0; groups.get(g).tier == tier && t < variables[g].length; t++) {
                all[variables[g][t]] = coefficient.applyAsLong(groups.get(g).left().get(t));
            }
        }
        return all;
    }

    /** Asks for a sum of at least so much. */
    void hold(long[] coefficients, long least) {
        int[] some = IntStream.range(0, coefficients.length).filter(v -> coefficients[v] != 0).toArray();
        long[] own = IntStream.of(some).mapToLong(v -> coefficients[v]).toArray();
        if (some.length > 0) {
            program.constrain(some, own, least, Arrays.stream(own).map(Math::abs).sum());
        }
    }

    /** Leaves a plan, a team for each group, out. */
    void exclude(List<int[]> plan) {
        program.atMost(plan.size() - 1L, IntStream.range(0, plan.size()).map(g -> variableOf(g, plan.get(g))).toArray());
    }

    /** Values of the variables of teams of a plan; those of pairs too. */
    boolean[] values(List<int[]> plan) {
        boolean[] values = new boolean[program.variables()];
        int teamsFrom = variables.length == 0 ? values.length : variables[0][0];
        for (int g = 0; g < plan.size(); g++) {
            values[variableOf(g, plan.get(g))] = true;
            if (teamsFrom > 0) {
                IntStream.of(plan.get(g)).forEach(e -> values[e] = true);
            }
        }
        return values;
    }

    private int variableOf(int group, int[] team) {
        List<int[]> own = groups.get(group).left();
        int t = IntStream.range(0, own.size()).filter(k -> Arrays.equals(own.get(k), team)).findFirst()
                .orElseThrow(() -> new IllegalStateException("A team of the plan is not among those left."));
        return variables[group][t];
    }

    /** The plan that values of the variables mean. */
    List<int[]> plan(boolean[] values) {
        return IntStream.range(0, variables.length).mapToObj(g -> IntStream.range(0, variables[g].length).filter(t -> values[variables[g][t]])
                .mapToObj(groups.get(g).left()::get).findFirst().orElseThrow()).toList();
    }
}
