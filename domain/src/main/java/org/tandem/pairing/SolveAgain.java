package org.tandem.pairing;

import java.util.Optional;

/** Solves a round with something changed, all else as it is; criteria that count and, unless weights are asked for, their weights stay the same. */
final class SolveAgain {

    private final Evaluation evaluation;
    private final Solvers solvers;

    SolveAgain(Evaluation evaluation, Solvers solvers) {
        this.evaluation = evaluation;
        this.solvers = solvers;
    }

    /** Empty when the change makes locks contradict the rules. */
    Optional<Solved> with(Change change) {
        RoundContext changed = evaluation.round().with(change.settings(), change.rules());
        return solved(new Evaluation(changed, evaluation.needs(), Optional.of(evaluation.basis())));
    }

    /** With other weights, so that fits are worked out anew. */
    Optional<Solved> underWeights(RoundSettings settings) {
        RoundContext changed = evaluation.round().with(settings, evaluation.round().rules());
        return solved(new Evaluation(changed, evaluation.needs()));
    }

    /** Without what a party has said. */
    Optional<Solved> without(PartyRefusal refusal) {
        return solved(new Evaluation(evaluation.round().without(refusal), evaluation.needs(), Optional.of(evaluation.basis())));
    }

    /** With another fit of one candidate. */
    Optional<Solved> withFit(Candidate candidate, long fitMillionths) {
        return solved(evaluation.withFit(candidate, fitMillionths));
    }

    private Optional<Solved> solved(Evaluation changed) {
        Solved solved = new Solved(changed, solvers);
        return solved.locks().conflicts().isEmpty() ? Optional.of(solved) : Optional.empty();
    }
}
