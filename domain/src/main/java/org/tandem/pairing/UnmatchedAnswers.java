package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.indicator.Topic;

/** Explains the needs that the plan leaves without a supporter, and looks for the cheapest change that would serve them. */
final class UnmatchedAnswers {

    static final String CAPACITY_TAKEN = "CAPACITY_TAKEN";
    static final String RECIPIENT_LIMIT = "RECIPIENT_LIMIT";
    static final String NO_CANDIDATE = "NO_CANDIDATE";
    private static final Set<String> NO_SUPPORTER_AT_ALL = Set.of(EligibilityRules.TYPE_MISMATCH, EligibilityRules.NOT_STRONG);
    private static final int CHANGES_TRIED = 6;

    private final Solved solved;
    private final SolveAgain again;
    private final Map<Need, List<Candidate>> byNeed;

    UnmatchedAnswers(Solved solved, SolveAgain again) {
        this.solved = solved;
        this.again = again;
        this.byNeed = solved.evaluation().candidates().stream().collect(Collectors.groupingBy(Candidate::need));
    }

    List<Unmatched> all() {
        return solved.evaluation().needs().stream().filter(n -> !solved.serves(n)).map(this::unmatched).toList();
    }

    private Unmatched unmatched(Need need) {
        List<Candidate> candidates = byNeed.getOrDefault(need, List.of()).stream().sorted(Candidate.BEST_FIRST).toList();
        return notReady(candidates).map(gate -> answer(need, gate.rule(), gate.sentence(), Optional.empty())).orElseGet(() -> unmatched(need, candidates));
    }

    /** The gate of the recipient goes before what speaks against single supporters. */
    private static Optional<Refusal> notReady(List<Candidate> candidates) {
        return candidates.stream().flatMap(c -> c.refusals().stream()).filter(r -> r.rule().equals(EligibilityRules.NOT_READY)).findFirst();
    }

    private Unmatched unmatched(Need need, List<Candidate> candidates) {
        List<Candidate> possible = candidates.stream()
                .filter(c -> c.refusals().stream().noneMatch(r -> NO_SUPPORTER_AT_ALL.contains(r.rule()))).toList();
        Optional<SmallestChange> change = cheapestChange(need, possible);
        if (possible.isEmpty()) {
            return answer(need, candidates.isEmpty() ? NO_CANDIDATE : EligibilityRules.NOT_STRONG,
                    "No provider in its group and in the scope of the round is strong in %s.".formatted(wanted(need)), change);
        }
        if (possible.stream().anyMatch(c -> c.eligible() && solved.hasRoomAt(c.supporter()) && solved.isOverLimitWith(c))) {
            return answer(need, RECIPIENT_LIMIT, "%s, yet %s has as many support partners or needs served as this round allows a recipient.".formatted(
                    couldSupport(possible), solved.evaluation().round().name(need.recipient())), change);
        }
        return possible.get(0).eligible()
                ? answer(need, CAPACITY_TAKEN, couldSupport(possible) + ", yet all their places go to needs that weigh more in the plan.", change)
                : answer(need, mostFrequentRule(possible), allRefused(need, possible), change);
    }

    private static String wanted(Need need) {
        return need.topic().map(Topic::words).orElse("at least half of what it needs");
    }

    private static Unmatched answer(Need need, String reason, String sentence, Optional<SmallestChange> change) {
        String whole = change.map(c -> sentence + " " + c.sentence()).orElse(sentence + " No single change of the round was found that would serve it.");
        return new Unmatched(need.recipient(), need.topic(), need.tier(), need.needWeight(), reason, whole, change);
    }

    private String couldSupport(List<Candidate> possible) {
        long eligible = possible.stream().filter(Candidate::eligible).count();
        return "%s could support it (best fit: %s)".formatted(eligible == 1 ? "One provider" : eligible + " providers", name(possible.get(0)));
    }

    private String allRefused(Need need, List<Candidate> possible) {
        Changes changes = new Changes(solved.evaluation().round());
        Candidate closest = possible.stream().min(Comparator.<Candidate>comparingInt(c -> c.refusals().size())
                .thenComparingDouble(c -> changes.lifting(c.refusals().get(0), c).map(Change::cost).orElse(Double.MAX_VALUE))
                .thenComparing(Candidate.BEST_FIRST)).orElseThrow();
        return "%s strong in %s, yet refused by the rules; closest to being allowed is %s: %s".formatted(
                possible.size() == 1 ? "One provider is" : possible.size() + " providers are", wanted(need), name(closest),
                closest.refusals().get(0).sentence());
    }

    private static String mostFrequentRule(List<Candidate> possible) {
        Map<String, Long> counts = possible.stream().flatMap(c -> c.refusals().stream()).collect(Collectors.groupingBy(Refusal::rule,
                Collectors.counting()));
        return EligibilityRules.names().stream().filter(counts::containsKey)
                .max(Comparator.<String>comparingLong(counts::get).thenComparing(EligibilityRules.names()::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private Optional<SmallestChange> cheapestChange(Need need, List<Candidate> possible) {
        Changes changes = new Changes(solved.evaluation().round());
        List<Change> tried = new ArrayList<>();
        possible.stream().filter(c -> c.eligible() && solved.isOverLimitWith(c)).findFirst().ifPresent(c -> changes.higherLimit().ifPresent(tried::add));
        for (Candidate c : possible) {
            if (c.eligible()) {
                tried.add(changes.oneMorePlace(c.supporter()));
            } else if (c.refusals().size() == 1) {
                changes.lifting(c.refusals().get(0), c).ifPresent(tried::add);
            }
        }
        return tried.stream().sorted(Comparator.comparingDouble(Change::cost)).limit(CHANGES_TRIED)
                .filter(change -> again.with(change).filter(s -> s.serves(need)).isPresent()).findFirst()
                .map(change -> change.as(change.words() + " would serve it."));
    }

    private String name(Candidate c) {
        return solved.evaluation().round().name(c.supporter());
    }
}
