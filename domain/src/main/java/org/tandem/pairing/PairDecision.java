package org.tandem.pairing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.shared.Reason;

/**
 * What people have decided on a pair: a draft is proposed by a lead, accepted by both parties, approved by another lead than
 * the proposer, and published. Until then a party may counter or decline and a lead may withdraw, with a reason. Immutable:
 * each step gives a new decision; the state follows from the steps.
 *
 * @param state how far the pair is
 * @param steps all that was done, oldest first
 */
public record PairDecision(PairState state, List<DecisionStep> steps) {

    /** As the solver leaves a pair. */
    public static final PairDecision DRAFT = new PairDecision(PairState.DRAFT, List.of());

    public PairDecision {
        steps = List.copyOf(steps);
    }

    /** Reads a decision from its steps. */
    public static PairDecision of(List<DecisionStep> steps) {
        PairDecision decision = DRAFT;
        for (DecisionStep step : steps) {
            decision = decision.after(step);
        }
        return decision;
    }

    /**
     * The decision after one more step.
     *
     * @throws DecisionForbidden with the reason when the state or the roles forbid the step
     */
    public PairDecision after(DecisionStep step) {
        objectionTo(step).ifPresent(reason -> {
            throw new DecisionForbidden(reason);
        });
        List<DecisionStep> all = new ArrayList<>(steps);
        all.add(step);
        return new PairDecision(stateAfter(step), all);
    }

    /** Why a step is forbidden, empty when it is allowed. */
    public Optional<Reason> objectionTo(DecisionStep step) {
        PairAction action = step.action();
        if (!state.possible().contains(action)) {
            return forbidden("STATE_FORBIDS", "The pair is %s and cannot be %s; %s.".formatted(state.words(), action.words(), possibleNow()));
        }
        if (!action.parties().contains(step.party())) {
            return forbidden("OTHER_PARTY", "A pair is %s by %s, not by %s.".formatted(action.words(),
                    words(action.parties()), step.party().words()));
        }
        if (action.needsReason() && step.reason().isEmpty()) {
            return forbidden("REASON_MISSING", "A pair is %s only with a reason.".formatted(action.words()));
        }
        if (action == PairAction.ACCEPT && accepted().contains(step.party())) {
            return forbidden("ALREADY_ACCEPTED", "%s has already accepted.".formatted(capital(step.party().words())));
        }
        if (action == PairAction.APPROVE && proposer().filter(step.by()::equals).isPresent()) {
            return forbidden("APPROVER_IS_PROPOSER", "The pair was proposed by %s and must be approved by somebody else.".formatted(step.by()));
        }
        return Optional.empty();
    }

    /** Parties that have accepted the latest proposal. */
    public Set<PairParty> accepted() {
        Set<PairParty> parties = EnumSet.noneOf(PairParty.class);
        for (DecisionStep step : steps) {
            if (step.action() == PairAction.PROPOSE) {
                parties.clear();
            } else if (step.action() == PairAction.ACCEPT) {
                parties.add(step.party());
            }
        }
        return parties;
    }

    /** What has become of the pair since somebody looked who is too late: its last step, and the states before and after it. */
    public String sinceYouLooked() {
        if (steps.isEmpty()) {
            return "Something was changed here since you looked. The pair is still %s.".formatted(state.words());
        }
        DecisionStep last = steps.get(steps.size() - 1);
        return "Something was changed here since you looked. The pair was %s, was %s by %s, and is now %s.".formatted(
                of(steps.subList(0, steps.size() - 1)).state().words(), last.action().words(), last.by(), state.words());
    }

    /** Who made the latest proposal. */
    public Optional<String> proposer() {
        return steps.stream().filter(s -> s.action() == PairAction.PROPOSE).map(DecisionStep::by).reduce((first, last) -> last);
    }

    private PairState stateAfter(DecisionStep step) {
        return switch (step.action()) {
            case PROPOSE -> PairState.PROPOSED;
            case ACCEPT -> accepted().isEmpty() ? PairState.PROPOSED : PairState.ACCEPTED_BY_BOTH;
            case COUNTER -> PairState.COUNTERED;
            case DECLINE -> PairState.DECLINED;
            case WITHDRAW -> PairState.WITHDRAWN;
            case APPROVE -> PairState.APPROVED;
            case PUBLISH -> PairState.PUBLISHED;
            case EXPIRE -> PairState.EXPIRED;
        };
    }

    private String possibleNow() {
        return state.possible().isEmpty() ? "nothing more can be done with it"
                : "it can be " + state.possible().stream().sorted().map(PairAction::words).collect(Collectors.joining(" or "));
    }

    private static String words(Set<PairParty> parties) {
        return parties.stream().sorted().map(PairParty::words).collect(Collectors.joining(" or "));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<Reason> forbidden(String rule, String sentence) {
        return Optional.of(new Reason(rule, sentence));
    }
}
