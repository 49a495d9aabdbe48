package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tandem.indicator.Topic;
import org.tandem.pairing.solver.PlanSolver;

/** A round with its optimum: locked pairs first, the rest solved around them. */
final class Solved {

    private final Evaluation evaluation;
    private final Locks locks;
    private final Optimum optimum;
    private final List<Candidate> chosen;

    Solved(Evaluation evaluation, PlanSolver solver) {
        this.evaluation = evaluation;
        this.locks = new Locks(evaluation);
        Optimiser optimiser = new Optimiser(solver);
        this.optimum = optimiser.optimum(problem());
        this.chosen = new ArrayList<>(locks.pairs());
        chosen.addAll(optimiser.plan(optimum));
        chosen.sort(java.util.Comparator.comparing(Candidate::recipient).thenComparing(Candidate::supporter).thenComparing(Candidate::need));
    }

    private AllocationProblem problem() {
        List<Need> locked = locks.pairs().stream().map(Candidate::need).toList();
        Map<String, Integer> free = new TreeMap<>();
        Map<String, Integer> loads = new TreeMap<>();
        for (SupporterTrust s : evaluation.supporters()) {
            int fixed = locks.of(s.odsCode());
            free.put(s.odsCode(), Math.max(0, s.free() - fixed));
            loads.put(s.odsCode(), s.commitments() + fixed);
        }
        return new AllocationProblem(evaluation.candidates().stream().filter(c -> c.eligible() && !locked.contains(c.need())).toList(),
                free, loads);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Locks locks() {
        return locks;
    }

    Optimum optimum() {
        return optimum;
    }

    /** All pairs of the plan, locked ones too, by codes. */
    List<Candidate> chosen() {
        return chosen;
    }

    boolean isChosen(Candidate c) {
        return chosen.contains(c);
    }

    Optional<Candidate> supporterOf(Need need) {
        return chosen.stream().filter(c -> c.need().equals(need)).findFirst();
    }

    boolean pairs(Candidate wanted) {
        return supporterOf(wanted.need()).filter(c -> c.supporter().equals(wanted.supporter())).isPresent();
    }

    boolean serves(Need need) {
        return supporterOf(need).isPresent();
    }

    /** Loss of the plan, tier by tier as in the problem, if a candidate must stand in it; empty when it cannot. */
    Optional<long[]> lossIfForced(Candidate candidate) {
        OptionalInt edge = optimum.problem().edgeOf(candidate);
        return edge.isEmpty() ? Optional.empty() : optimum.solution().lossIfForced(edge.getAsInt());
    }

    /** Sum over the tiers of a vector of the flow, in whole millionths. */
    long worth(long[] vector) {
        return java.util.Arrays.stream(vector, 0, optimum.problem().tiers()).sum();
    }
}
