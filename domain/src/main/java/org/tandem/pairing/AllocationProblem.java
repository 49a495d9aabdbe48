package org.tandem.pairing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tandem.pairing.solver.FlowProblem;

/**
 * Needs as rows, supporters with room as columns, eligible candidates as pairs. The gain of a pair has one component for
 * each tier that occurs, so that no lower tier ever displaces a higher one, then one for being served, then the places of
 * supporters cost more the more they carry.
 */
final class AllocationProblem {

    private final List<Candidate> edges;
    private final List<Need> needs;
    private final Map<String, Integer> free;
    private final Map<String, Integer> loads;
    private final Map<Integer, Integer> componentOfTier = new TreeMap<>();
    private final Map<String, Integer> columnOf = new TreeMap<>();
    private final Map<Need, Integer> rowOf = new HashMap<>();
    private final Map<Candidate, Integer> edgeOf = new IdentityHashMap<>();

    /**
     * @param candidates eligible ones, by need, then supporter
     * @param free       pairs that supporters can still take
     * @param loads      pairs that supporters carry already
     */
    AllocationProblem(List<Candidate> candidates, Map<String, Integer> free, Map<String, Integer> loads) {
        this.edges = candidates;
        this.free = free;
        this.loads = loads;
        candidates.forEach(c -> edgeOf.put(c, edgeOf.size()));
        this.needs = candidates.stream().map(Candidate::need).distinct().sorted().toList();
        needs.forEach(n -> rowOf.put(n, rowOf.size()));
        candidates.stream().map(Candidate::supporter).sorted().distinct().forEach(s -> columnOf.put(s, columnOf.size()));
        needs.stream().map(Need::tier).sorted().distinct().forEach(t -> componentOfTier.put(t, componentOfTier.size()));
    }

    /** Candidates by the number of their pair in the flow. */
    List<Candidate> edges() {
        return edges;
    }

    /** Number of a candidate's pair, empty when it is not one of the problem. */
    OptionalInt edgeOf(Candidate candidate) {
        Integer edge = edgeOf.get(candidate);
        return edge == null ? OptionalInt.empty() : OptionalInt.of(edge);
    }

    List<Need> needs() {
        return needs;
    }

    int rowOf(Need need) {
        return rowOf.get(need);
    }

    Map<String, Integer> columns() {
        return columnOf;
    }

    int tiers() {
        return componentOfTier.size();
    }

    int componentOf(int tier) {
        return componentOfTier.get(tier);
    }

    /** The same with those candidates only whose fit is large enough. */
    AllocationProblem withFitFrom(long leastFit) {
        return new AllocationProblem(edges.stream().filter(c -> c.fit().millionths() >= leastFit).toList(), free, loads);
    }

    /** Pairs that a supporter can still take. */
    int free(String supporter) {
        return free.get(supporter);
    }

    /** Pairs that a supporter carries already. */
    int load(String supporter) {
        return loads.get(supporter);
    }

    /** The same with one pair settled: its need is gone and its supporter carries one more. */
    AllocationProblem settling(Candidate pair) {
        return with(edges.stream().filter(c -> !c.need().equals(pair.need())).toList(), pair.supporter(), -1);
    }

    /** The same with one more place at a supporter. */
    AllocationProblem withOneMore(String supporter) {
        return with(edges, supporter, 1);
    }

    private AllocationProblem with(List<Candidate> some, String supporter, int places) {
        Map<String, Integer> room = new HashMap<>(free);
        Map<String, Integer> carried = new HashMap<>(loads);
        room.merge(supporter, places, Integer::sum);
        carried.merge(supporter, Math.max(0, -places), Integer::sum);
        return new AllocationProblem(some, room, carried);
    }

    /** Worth of every pair, in whole millionths. */
    long[] worths() {
        return edges.stream().mapToLong(Candidate::worth).toArray();
    }

    /** Tiers only. */
    FlowProblem byWorth() {
        return flow(tiers());
    }

    /** Tiers, then needs served, then the spread of load. */
    FlowProblem withSpread() {
        return flow(tiers() + 2);
    }

    private FlowProblem flow(int width) {
        boolean spread = width > tiers();
        FlowProblem.Builder builder = new FlowProblem.Builder(needs.size(), columnOf.size(), width);
        needs.forEach(n -> builder.row(rowOf(n), 1));
        columnOf.forEach((code, column) -> {
            builder.column(column, free.get(code));
            for (int k = 0; spread && k < free.get(code); k++) {
                builder.placeCost(column, k, width - 1, 2L * (loads.get(code) + k) + 1);
            }
        });
        for (Candidate c : edges) {
            long[] gain = new long[width];
            gain[componentOf(c.need().tier())] = c.worth();
            if (spread) {
                gain[width - 2] = 1;
            }
            builder.pair(rowOf(c.need()), columnOf.get(c.supporter()), gain);
        }
        return builder.build();
    }
}
