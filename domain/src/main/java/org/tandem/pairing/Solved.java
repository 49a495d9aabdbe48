package org.tandem.pairing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** A round with its optimum: locked pairs first, the rest solved around them. */
final class Solved {

    private static final Duration WORK_FOR_A_LEVEL = Duration.ofSeconds(15);

    private final Evaluation evaluation;
    private final Solvers solvers;
    private final Locks locks;
    private final SideConstraints side;
    private final Optimum optimum;
    private final List<Candidate> chosen;
    private Optional<LimitedSearch.Found> limited = Optional.empty();

    Solved(Evaluation evaluation, Solvers solvers) {
        this.evaluation = evaluation;
        this.solvers = solvers;
        this.locks = new Locks(evaluation);
        this.side = new SideConstraints(evaluation, locks.pairs());
        Optimiser optimiser = new Optimiser(solvers.flows());
        this.optimum = optimiser.optimum(problem());
        this.chosen = new ArrayList<>(locks.pairs());
        chosen.addAll(locks.conflicts().isEmpty() ? keepingSideConstraints(optimiser.plan(optimum)) : List.of());
        chosen.sort(Optimiser.BY_CODES);
    }

    /** The plan of the flow is the optimum where it keeps the side constraints: they only take plans away. */
    private List<Candidate> keepingSideConstraints(List<Candidate> ofFlow) {
        if (!side.canBind() || side.areKeptBy(ofFlow)) {
            return ofFlow;
        }
        LimitedSearch.Found found = search(optimum.problem(), side).plan();
        limited = Optional.of(found);
        return found.chosen();
    }

    private LimitedSearch search(AllocationProblem problem, SideConstraints constraints) {
        return new LimitedSearch(problem, constraints, solvers, problem.worths(), WORK_FOR_A_LEVEL);
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

    /** Whether the plan leaves a supporter room for one more. */
    boolean hasRoomAt(String supporter) {
        int free = evaluation.supporters().stream().filter(s -> s.odsCode().equals(supporter)).mapToInt(SupporterTrust::free).findFirst().orElse(0);
        return chosen.stream().filter(c -> c.supporter().equals(supporter)).count() < free;
    }

    /** Whether the recipient of a pair would have more supporters or needs than it may, had it this pair beside its own. */
    boolean isOverLimitWith(Candidate pair) {
        List<Candidate> own = new ArrayList<>(chosen.stream()
                .filter(c -> c.recipient().equals(pair.recipient()) && !locks.pairs().contains(c)).toList());
        own.add(pair);
        return !side.tooMany(own).isEmpty();
    }

    /** What the plan keeps beside capacities. */
    SideConstraints side() {
        return side;
    }

    /** The flow without side constraints: the plan itself where there are none or where it keeps them. */
    Optimum optimum() {
        return optimum;
    }

    /** How branch and bound ended, empty where the flow is the plan. */
    Optional<LimitedSearch.Found> limited() {
        return limited;
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
        if (edge.isEmpty() || optimum.problem().free(candidate.supporter()) == 0) {
            return Optional.empty();
        }
        return side.canBind() ? lossBySolving(candidate) : optimum.solution().lossIfForced(edge.getAsInt());
    }

    private Optional<long[]> lossBySolving(Candidate candidate) {
        SideConstraints with = side.with(candidate);
        if (!with.conflicts().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> forced = new ArrayList<>(search(optimum.problem().settling(candidate), with).byWorth().chosen());
        forced.add(candidate);
        long[] loss = ofTiers(chosen.stream().filter(c -> !locks.pairs().contains(c)).toList());
        long[] kept = ofTiers(forced);
        java.util.Arrays.setAll(loss, t -> loss[t] - kept[t]);
        return Optional.of(loss);
    }

    private long[] ofTiers(List<Candidate> pairs) {
        long[] sums = new long[optimum.problem().tiers()];
        pairs.forEach(c -> sums[optimum.problem().componentOf(c.need().tier())] += c.worth());
        return sums;
    }

    /** What the plan would be worth more with one more place at a supporter, all fits as they are. */
    long valueOfOneMore(String supporter) {
        AllocationProblem problem = optimum.problem();
        if (!side.canBind()) {
            return worth(optimum.solution().valueOfOneMore(problem.columns().get(supporter)));
        }
        long taken = chosen.stream().filter(c -> c.supporter().equals(supporter)).count() - locks.of(supporter);
        if (taken < problem.free(supporter)) {
            return 0;
        }
        long more = LongStream.of(ofTiers(search(problem.withOneMore(supporter), side).byWorth().chosen())).sum();
        return more - LongStream.of(ofTiers(chosen.stream().filter(c -> !locks.pairs().contains(c)).toList())).sum();
    }

    /** Sum over the tiers of a vector of the flow, in whole millionths. */
    long worth(long[] vector) {
        return LongStream.of(vector).limit(optimum.problem().tiers()).sum();
    }
}
