package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Pairs one after the other instead of all together, for comparison. Locked pairs stand in both. */
final class SimplerWays {

    private static final Comparator<Candidate> BY_CODES = Comparator.comparing(Candidate::recipient)
            .thenComparing(Candidate::need).thenComparing(Candidate::supporter);

    private final Solved solved;

    SimplerWays(Solved solved) {
        this.solved = solved;
    }

    GreedyComparison compare() {
        List<Candidate> greedy = inOrder(Comparator.comparingInt((Candidate c) -> c.need().tier())
                .thenComparing(Candidate::worth, Comparator.reverseOrder()).thenComparing(BY_CODES));
        List<Candidate> nearest = inOrder(Comparator.comparingDouble((Candidate c) -> c.distanceKm().orElse(Double.MAX_VALUE))
                .thenComparing(BY_CODES));
        long plan = total(solved.chosen());
        String sentence = Words.of("Solved together: %s for %d needs; best pair first: %s for %d; nearest pair first: %s for %d.",
                shown(plan), solved.chosen().size(), shown(total(greedy)), greedy.size(), shown(total(nearest)), nearest.size());
        return new GreedyComparison(Millionths.decimal(total(greedy)), greedy.size(), Millionths.decimal(total(nearest)), nearest.size(), sentence);
    }

    private List<Candidate> inOrder(Comparator<Candidate> order) {
        List<Candidate> taken = new ArrayList<>(solved.locks().pairs());
        Set<Need> served = new HashSet<>();
        Map<String, Integer> room = new TreeMap<>();
        solved.evaluation().supporters().forEach(s -> room.put(s.odsCode(), s.free() - solved.locks().of(s.odsCode())));
        for (Candidate c : solved.optimum().problem().edges().stream().sorted(order).toList()) {
            if (room.get(c.supporter()) > 0 && isWithinLimit(taken, c) && served.add(c.need())) {
                room.merge(c.supporter(), -1, Integer::sum);
                taken.add(c);
            }
        }
        return taken;
    }

    private boolean isWithinLimit(List<Candidate> taken, Candidate next) {
        List<Candidate> own = new ArrayList<>(taken.stream()
                .filter(c -> c.recipient().equals(next.recipient()) && !solved.locks().pairs().contains(c)).toList());
        own.add(next);
        return solved.side().tooMany(own).isEmpty();
    }

    private static long total(List<Candidate> pairs) {
        return pairs.stream().mapToLong(Candidate::worth).sum();
    }

    private static String shown(long millionths) {
        return Words.of("%.2f", millionths / 1e6);
    }
}
