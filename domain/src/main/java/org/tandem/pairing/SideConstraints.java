package org.tandem.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.provider.Provider;

/**
 * What a plan must keep beside the capacities, so that it is no pure flow: how many supporters and needs a recipient may have,
 * and that every integrated care board has a pair within it where the round prefers so and rules and room allow.
 */
final class SideConstraints {

    private final Evaluation evaluation;
    private final List<Candidate> locked;
    private final OptionalInt limit;

    /** @param locked pairs that stand in the plan whatever else does */
    SideConstraints(Evaluation evaluation, List<Candidate> locked) {
        this.evaluation = evaluation;
        this.locked = locked;
        this.limit = evaluation.round().settings().recipientLimit();
    }

    /** The same with one more pair that must stand in the plan. */
    SideConstraints with(Candidate pair) {
        return new SideConstraints(evaluation, Stream.concat(locked.stream(), Stream.of(pair)).toList());
    }

    /** Whether some choice of pairs could break one, so that the flow alone may not be enough. */
    boolean canBind() {
        Map<String, Long> needs = evaluation.needs().stream().collect(Collectors.groupingBy(Need::recipient, Collectors.counting()));
        return limit.isPresent() && needs.values().stream().anyMatch(n -> n > Math.min(limit.getAsInt(), mostNeeds())) || !boards().isEmpty();
    }

    /** Whether pairs, locked ones left out, keep all of them. */
    boolean areKeptBy(List<Candidate> chosen) {
        return tooMany(chosen).isEmpty() && boards().stream().allMatch(b -> chosen.stream().anyMatch(within(b)));
    }

    /** Recipients that would get more supporters or needs served than they may. */
    Set<String> tooMany(List<Candidate> chosen) {
        Set<String> recipients = new TreeSet<>();
        Map<String, List<Candidate>> byRecipient = chosen.stream().collect(Collectors.groupingBy(Candidate::recipient));
        byRecipient.forEach((recipient, pairs) -> {
            Set<String> supporters = pairs.stream().map(Candidate::supporter).collect(Collectors.toSet());
            supporters.removeAll(lockedSupporters(recipient));
            if (limit.isPresent() && (supporters.size() > furtherSupporters(recipient) || pairs.size() > furtherNeeds(recipient))) {
                recipients.add(recipient);
            }
        });
        return recipients;
    }

    boolean limitsRecipients() {
        return limit.isPresent();
    }

    Set<String> lockedSupporters(String recipient) {
        return locked.stream().filter(c -> c.recipient().equals(recipient)).map(Candidate::supporter).collect(Collectors.toCollection(HashSet::new));
    }

    /** Supporters that a recipient may get beside those locked to it. */
    int furtherSupporters(String recipient) {
        return limit.orElse(Integer.MAX_VALUE) - lockedSupporters(recipient).size();
    }

    /** Needs of a recipient that may be served beside those locked. */
    int furtherNeeds(String recipient) {
        return mostNeeds() - (int) locked.stream().filter(c -> c.recipient().equals(recipient)).count();
    }

    private int mostNeeds() {
        return evaluation.round().rules().capacity().needsPerRecipient();
    }

    /** Boards that should have a pair within them and could: codes, in order. */
    Set<String> boards() {
        if (evaluation.round().settings().sameIcb() != SameIcb.PREFER) {
            return Set.of();
        }
        Set<String> boards = evaluation.candidates().stream().filter(Candidate::eligible).flatMap(c -> board(c).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        locked.stream().flatMap(c -> board(c).stream()).forEach(boards::remove);
        return boards;
    }

    /** Pairs within a board. */
    Predicate<Candidate> within(String board) {
        return c -> board(c).filter(board::equals).isPresent();
    }

    private Optional<String> board(Candidate c) {
        List<String> codes = Stream.of(c.recipient(), c.supporter()).map(evaluation.round()::provider).map(Provider::icb).map(Provider.Body::codeOf)
                .filter(java.util.Objects::nonNull).toList();
        return codes.size() == 2 && codes.get(0).equals(codes.get(1)) ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** Recipients with more locked supporters or needs than they may have; each with a sentence. */
    Map<String, String> conflicts() {
        Map<String, String> sentences = new TreeMap<>();
        for (String recipient : locked.stream().map(Candidate::recipient).distinct().sorted().toList()) {
            if (limit.isPresent() && (furtherSupporters(recipient) < 0 || furtherNeeds(recipient) < 0)) {
                sentences.put(recipient, "%s is locked to %d supporters in %d needs; a recipient has at most %d supporters and %d needs served here."
                        .formatted(evaluation.round().name(recipient), lockedSupporters(recipient).size(), mostNeeds() - furtherNeeds(recipient),
                                limit.getAsInt(), mostNeeds()));
            }
        }
        return sentences;
    }
}
