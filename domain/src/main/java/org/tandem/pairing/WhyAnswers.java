package org.tandem.pairing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers "why this pair, why not that one", with the smallest change that would bring it about. */
final class WhyAnswers {

    private static final long TENTH = Millionths.ONE / 10;

    private final Solved solved;
    private final SolveAgain again;
    private final WeightSearch weights;

    WhyAnswers(Solved solved, SolveAgain again, WeightSearch weights) {
        this.solved = solved;
        this.again = again;
        this.weights = weights;
    }

    Why why(Candidate c) {
        boolean chosen = solved.isChosen(c);
        Optional<long[]> loss = chosen ? Optional.of(new long[solved.optimum().problem().tiers()]) : solved.lossIfForced(c);
        Optional<SmallestChange> change = chosen ? Optional.empty() : c.eligible() ? forEligible(c, loss) : forRefused(c);
        Optional<SmallestChange> byWeight = chosen || !c.eligible() ? Optional.empty() : weights.bringingIn(c);
        Optional<String> instead = solved.supporterOf(c.need()).map(Candidate::supporter).filter(s -> !s.equals(c.supporter()));
        return new Why(c.eligible(), c.refusals(), c.need().tier(), c.need().needWeight(), c.fit(), chosen, instead,
                loss.map(l -> Millionths.decimal(solved.worth(l))), change, byWeight, c.warnings(),
                sentence(c, chosen, instead, loss, Stream.of(change, byWeight).flatMap(Optional::stream).toList()));
    }

    private String sentence(Candidate c, boolean chosen, Optional<String> instead, Optional<long[]> loss, List<SmallestChange> changes) {
        String who = name(c.supporter()) + " and " + name(c.recipient());
        if (chosen) {
            return who + " are paired. " + Plan.PROVEN;
        }
        String other = instead.map(s -> "the plan chooses " + name(s) + " instead").orElse("the need stays without a supporter");
        String now = !c.eligible() ? who + " may not be paired: " + c.refusals().get(0).sentence()
                : "%s may be paired; %s, because with this pair the whole plan would be worth %s.".formatted(who, other,
                        loss.map(l -> PairAnswers.less(solved.worth(l))).orElse("less"));
        return now + " " + (changes.isEmpty() ? "No single change of the round was found that would bring the pair about."
                : changes.stream().map(SmallestChange::sentence).collect(Collectors.joining(" ")));
    }

    private Optional<SmallestChange> forRefused(Candidate c) {
        if (c.refusals().size() != 1) {
            return Optional.empty();
        }
        return new Changes(solved.evaluation().round()).lifting(c.refusals().get(0), c)
                .filter(change -> bringsAbout(change, c))
                .map(change -> change.as(change.words() + " would bring the pair into the plan."));
    }

    private Optional<SmallestChange> forEligible(Candidate c, Optional<long[]> loss) {
        Optional<SmallestChange> byFit = loss.flatMap(l -> higherFit(c, l));
        return byFit.isPresent() ? byFit : Optional.of(new Changes(solved.evaluation().round()).oneMorePlace(c.supporter()))
                .filter(change -> bringsAbout(change, c))
                .map(change -> change.as(change.words() + " would bring the pair into the plan."));
    }

    private boolean bringsAbout(Change change, Candidate c) {
        return again.with(change).filter(s -> s.pairs(c)).isPresent();
    }

    /** The least fit, in tenths, at which the pair outweighs what the plan would lose in the need's own tier. */
    private Optional<SmallestChange> higherFit(Candidate c, long[] loss) {
        int own = solved.optimum().problem().componentOf(c.need().tier());
        long weight = Millionths.exactly(c.need().needWeight());
        if (weight == 0 || Arrays.stream(loss, 0, own).anyMatch(l -> l > 0)) {
            return Optional.empty();
        }
        long missing = Math.multiplyExact(loss[own] + 1, Millionths.ONE) / weight;
        long fit = (Math.floorDiv(c.fit().millionths() + missing, TENTH) + 1) * TENTH;
        boolean verified = fit <= Millionths.HUNDRED
                && again.withFit(c, fit).filter(s -> s.pairs(c)).isPresent();
        if (!verified) {
            return Optional.empty();
        }
        String from = Words.of("%.1f", c.fit().value());
        String to = Words.of("%.1f", Millionths.decimal(fit));
        return Optional.of(new SmallestChange("FIT", from, to, "A fit of %s instead of %s would bring the pair into the plan.".formatted(to, from)));
    }

    private String name(String code) {
        return solved.evaluation().round().name(code);
    }
}
