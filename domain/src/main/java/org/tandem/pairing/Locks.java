package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.shared.Reason;

/** Pairs that the lead has fixed: they stand in the plan before it is solved, or the round cannot be solved. */
final class Locks {

    private final Evaluation evaluation;
    private final List<Candidate> pairs = new ArrayList<>();
    private final List<Reason> conflicts = new ArrayList<>();

    Locks(Evaluation evaluation) {
        this.evaluation = evaluation;
        evaluation.round().settings().locks().forEach(this::apply);
        Map<String, Long> perSupporter = new TreeMap<>();
        pairs.forEach(p -> perSupporter.merge(p.supporter(), 1L, Long::sum));
        evaluation.supporters().stream().filter(s -> perSupporter.getOrDefault(s.odsCode(), 0L) > s.free())
                .forEach(s -> conflict("%s locked to %s (%s), which has room for %d. Raise its capacity or take a lock away.".formatted(
                        locked(perSupporter.get(s.odsCode())), s.provider().name(), recipients(s.odsCode()), s.free())));
        new SideConstraints(evaluation, pairs).conflicts().values().forEach(this::conflict);
    }

    private static String locked(long pairs) {
        return pairs == 1 ? "1 pair is" : pairs + " pairs are";
    }

    private String recipients(String supporter) {
        return pairs.stream().filter(p -> p.supporter().equals(supporter)).map(p -> name(p.recipient()) + " " + p.need().about())
                .collect(Collectors.joining(", "));
    }

    List<Candidate> pairs() {
        return pairs;
    }

    /**
     * Why the round cannot be solved; none when it can. Each is a smallest set of locks and rules that contradict each other: with one
     * of them gone, the others of the set agree.
     */
    List<Reason> conflicts() {
        return conflicts;
    }

    int of(String supporter) {
        return (int) pairs.stream().filter(p -> p.supporter().equals(supporter)).count();
    }

    private void apply(PairSelector lock) {
        String recipient = lock.recipient().orElseThrow();
        String supporter = lock.supporter().orElseThrow();
        List<Candidate> meant = evaluation.candidates().stream()
                .filter(c -> lock.matches(c.recipient(), c.supporter(), c.topic())).filter(c -> !pairs.contains(c)).toList();
        if (meant.isEmpty() && pairs.stream().noneMatch(c -> lock.matches(c.recipient(), c.supporter(), c.topic()))) {
            conflict("%s and %s are locked, yet %s has no such need or %s is not in the scope of the round. Take the lock away.".formatted(
                    name(recipient), name(supporter), name(recipient), name(supporter)));
        }
        meant.stream().filter(c -> !c.eligible()).forEach(c -> conflict("%s is locked to %s %s, yet: %s Take the lock away%s.".formatted(
                name(recipient), name(supporter), c.need().about(), c.refusals().get(0).sentence(),
                EligibilityRules.mayBeSetAside(c.refusals().get(0).rule()) ? " or set the rule aside with a reason" : "")));
        pairs.addAll(meant.stream().filter(Candidate::eligible).toList());
    }

    private String name(String code) {
        return evaluation.round().name(code);
    }

    private void conflict(String sentence) {
        conflicts.add(new Reason("LOCK_CONFLICT", sentence));
    }
}
