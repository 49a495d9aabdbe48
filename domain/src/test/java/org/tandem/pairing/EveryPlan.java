package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries every plan of a small round and ranks it by the objective, level by level. */
final class EveryPlan {

    private static final Comparator<Candidate> BY_CODES = Comparator.comparing(Candidate::recipient).thenComparing(Candidate::supporter)
            .thenComparing(c -> c.topic().map(Enum::ordinal).orElse(-1));

    private final List<Need> needs;
    private final Map<Need, List<Candidate>> eligible;
    private final Map<String, Integer> room = new HashMap<>();
    private int limit = Integer.MAX_VALUE;
    private int mostNeeds = Integer.MAX_VALUE;
    private Function<Candidate, String> board = c -> "";
    private List<Candidate> best;
    private long[] bestRank;

    private EveryPlan(PairingRound round) {
        this.needs = round.needs();
        this.eligible = round.candidates().stream().filter(Candidate::eligible).collect(Collectors.groupingBy(Candidate::need));
        round.supporters().forEach(s -> room.put(s.odsCode(), s.free()));
    }

    static EveryPlan of(PairingRound round) {
        return new EveryPlan(round);
    }

    EveryPlan limited(int supporters, int needsServed) {
        limit = supporters;
        mostNeeds = needsServed;
        return this;
    }

    /** @param within name of the board within which a pair lies, empty text when it lies within none */
    EveryPlan preferring(Function<Candidate, String> within) {
        board = within;
        return this;
    }

    List<Candidate> best() {
        collect(0, new ArrayList<>());
        return best;
    }

    private void collect(int n, List<Candidate> taken) {
        if (n == needs.size()) {
            compare(taken);
            return;
        }
        collect(n + 1, taken);
        for (Candidate c : eligible.getOrDefault(needs.get(n), List.of())) {
            taken.add(c);
            if (room.merge(c.supporter(), -1, Integer::sum) >= 0 && isWithinLimits(taken, c.recipient())) {
                collect(n + 1, taken);
            }
            room.merge(c.supporter(), 1, Integer::sum);
            taken.remove(taken.size() - 1);
        }
    }

    private boolean isWithinLimits(List<Candidate> taken, String recipient) {
        Set<String> supporters = new HashSet<>();
        int served = 0;
        for (Candidate c : taken) {
            if (c.recipient().equals(recipient)) {
                supporters.add(c.supporter());
                served++;
            }
        }
        return supporters.size() <= limit && served <= mostNeeds;
    }

    private void compare(List<Candidate> taken) {
        List<Candidate> sorted = taken.stream().sorted(BY_CODES).toList();
        long[] rank = rank(sorted);
        int c = best == null ? 1 : Arrays.compare(rank, bestRank);
        if (c > 0 || c == 0 && isEarlier(sorted, best)) {
            best = sorted;
            bestRank = rank;
        }
    }

    private long[] rank(List<Candidate> pairs) {
        long[] rank = new long[7];
        Map<String, Integer> load = new HashMap<>();
        rank[0] = pairs.stream().map(board).filter(b -> !b.isEmpty()).distinct().count();
        rank[5] = Long.MAX_VALUE;
        for (Candidate c : pairs) {
            rank[c.need().tier()] += c.worth();
            rank[4]++;
            rank[5] = Math.min(rank[5], c.fit().millionths());
            load.merge(c.supporter(), 1, Integer::sum);
        }
        rank[6] = -load.values().stream().mapToLong(l -> (long) l * l).sum();
        return rank;
    }

    private static boolean isEarlier(List<Candidate> a, List<Candidate> b) {
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            int byCode = BY_CODES.compare(a.get(k), b.get(k));
            if (byCode != 0) {
                return byCode < 0;
            }
        }
        return false;
    }
}
