package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.pairing.solver.BinaryProgram;

/**
 * A round with side constraints as a binary program: one variable a pair; one for each supporter that a recipient with more
 * needs than it may have supporters could get; one for each board that should have a pair within it.
 */
final class LimitedProgram {

    private final AllocationProblem problem;
    private final SideConstraints side;
    private final BinaryProgram program = new BinaryProgram();
    private final Map<String, Integer> boards = new HashMap<>();
    private final Map<String, Integer> helpers = new HashMap<>();

    LimitedProgram(AllocationProblem problem, SideConstraints side) {
        this.problem = problem;
        this.side = side;
        IntStream.range(0, problem.edges().size()).forEach(e -> program.variable());
        Map<Need, List<Integer>> byNeed = new HashMap<>();
        Map<String, List<Integer>> bySupporter = new HashMap<>();
        Map<String, List<Integer>> byRecipient = new HashMap<>();
        IntStream.range(0, problem.edges().size()).forEach(e -> {
            Candidate c = problem.edges().get(e);
            byNeed.computeIfAbsent(c.need(), n -> new ArrayList<>()).add(e);
            bySupporter.computeIfAbsent(c.supporter(), s -> new ArrayList<>()).add(e);
            byRecipient.computeIfAbsent(c.recipient(), r -> new ArrayList<>()).add(e);
        });
        byNeed.values().forEach(some -> program.atMost(1, array(some)));
        bySupporter.forEach((supporter, some) -> program.atMost(problem.free(supporter), array(some)));
        if (side.limitsRecipients()) {
            byRecipient.forEach(this::limit);
        }
        side.boards().forEach(this::within);
    }

    private void limit(String recipient, List<Integer> some) {
        program.atMost(side.furtherNeeds(recipient), array(some));
        List<Integer> further = new ArrayList<>();
        for (String supporter : some.stream().map(e -> problem.edges().get(e).supporter()).distinct().toList()) {
            if (!side.lockedSupporters(recipient).contains(supporter)) {
                int helper = program.variable();
                helpers.put(recipient + " " + supporter, helper);
                further.add(helper);
                help(helper, problem.free(supporter), some.stream().filter(e -> problem.edges().get(e).supporter().equals(supporter)).toList());
            }
        }
        program.atMost(side.furtherSupporters(recipient), array(further));
    }

    /**
     * Pairs ask for their helper, all of them together for as many places as it has: a sum binds fractions of pairs more tightly than
     * each of them alone, and so the bound.
     */
    private void help(int helper, int places, List<Integer> own) {
        if (places > 1 || own.size() == 1) {
            own.forEach(e -> program.implies(e, helper));
        }
        if (places < own.size()) {
            int[] all = array(Stream.concat(own.stream(), Stream.of(helper)).toList());
            long[] coefficients = new long[all.length];
            Arrays.fill(coefficients, 1);
            coefficients[own.size()] = -places;
            program.constrain(all, coefficients, -places, 0);
        }
    }

    private void within(String board) {
        int variable = program.variable();
        boards.put(board, variable);
        int[] some = IntStream.range(0, problem.edges().size()).filter(e -> side.within(board).test(problem.edges().get(e))).toArray();
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = variable;
        long[] coefficients = new long[all.length];
        Arrays.fill(coefficients, 1);
        coefficients[some.length] = -1;
        program.constrain(all, coefficients, 0, some.length);
    }

    BinaryProgram program() {
        return program;
    }

    /** Variables of boards that should have a pair within them. */
    int[] boards() {
        return boards.values().stream().mapToInt(v -> v).sorted().toArray();
    }

    /** All variables as they follow from the pairs used. */
    boolean[] values(boolean[] used) {
        boolean[] values = Arrays.copyOf(used, program.variables());
        IntStream.range(0, used.length).filter(e -> used[e]).mapToObj(problem.edges()::get).forEach(c -> {
            Integer helper = helpers.get(c.recipient() + " " + c.supporter());
            if (helper != null) {
                values[helper] = true;
            }
            boards.forEach((board, variable) -> values[variable] |= side.within(board).test(c));
        });
        return values;
    }

    private static int[] array(List<Integer> some) {
        return some.stream().mapToInt(e -> e).toArray();
    }
}
