package org.tandem.report.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tandem.pairing.Criterion;
import org.tandem.pairing.DroppedCriterion;
import org.tandem.pairing.PairDecision;
import org.tandem.pairing.PairState;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.SmallestChange;
import org.tandem.pairing.SupporterLoad;
import org.tandem.pairing.Unmatched;
import org.tandem.pairing.service.RoundQuestions.Weighting;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.RoundView.PlanView;
import org.tandem.pairing.service.RoundView;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.pairing.PairingPaper.Weight;

/** Tells in sentences what is to be decided on a plan, how it was made and what would change it. */
final class PlanAccount {

    private static final int MOST = 6;

    private final PlanView plan;
    private final RoundKind kind;
    private final PairingRules rules;
    private final UnaryOperator<String> names;

    PlanAccount(RoundView round, PairingRules rules, UnaryOperator<String> names) {
        this.plan = round.plan();
        this.kind = round.kind();
        this.rules = rules;
        this.names = names;
    }

    /** What the leads of the round are asked. */
    List<String> askedOfLeads() {
        List<String> asked = new ArrayList<>();
        ask(asked, PairState.DRAFT, "Propose, change or withdraw %s that nobody outside the region has seen yet.");
        ask(asked, PairState.PROPOSED, "Note that %s wait for the answers of the trusts.");
        ask(asked, PairState.COUNTERED, "Answer the other proposals that trusts have made to %s.");
        ask(asked, PairState.ACCEPTED_BY_BOTH, "Approve or withdraw %s that both trusts have accepted; the approver is another lead than the proposer.");
        ask(asked, PairState.APPROVED, "Publish %s that are approved.");
        if (!plan.unmatched().isEmpty()) {
            asked.add("Decide how else %s without a support partner can be served.".formatted(
                    plan.unmatched().size() == 1 ? "the need" : "the " + plan.unmatched().size() + " needs"));
        }
        return asked.isEmpty() ? List.of("Nothing is left to decide on this plan.") : asked;
    }

    private void ask(List<String> asked, PairState state, String sentence) {
        long pairs = plan.pairs().stream().filter(p -> p.decision() == state).count();
        if (pairs > 0) {
            asked.add(sentence.formatted(pairs == 1 ? "the pair" : "the " + pairs + " pairs").replace("the pair wait ", "one pair waits ")
                    .replace("the pair that are", "the pair that is"));
        }
    }

    /** What a trust is asked. */
    List<String> askedOf(String trust) {
        return plan.pairs().stream().map(p -> askedOf(trust, p)).toList();
    }

    private String askedOf(String trust, PairView p) {
        String pair = "%s as support partner of %s %s".formatted(names.apply(p.supporter()), names.apply(p.recipient()), PairLines.inWords(p.topic()));
        boolean accepted = PairDecision.of(p.steps()).accepted().stream()
                .anyMatch(party -> switch (party) {
                    case RECIPIENT -> p.recipient().equals(trust);
                    case SUPPORTER -> p.supporter().equals(trust);
                    default -> false;
                });
        if (p.decision() != PairState.PROPOSED || accepted) {
            return "Nothing is asked of you now on %s: the pair is %s%s.".formatted(pair, p.decision().words(), accepted ? " and you have accepted" : "");
        }
        return "Accept, answer with another proposal or decline: %s.".formatted(pair);
    }

    /** How the plan was made, in six lines. */
    List<String> method() {
        return List.of(
                kind == RoundKind.WHOLE_TRUST ? "A need is a trust with long-running needs for support in two topics or more, or under formal intervention."
                        : "A need is a topic in which a trust has a long-running need for support, or one in the latest two quarters. Tier 1 are needs of trusts "
                        + "under formal intervention or with such needs in three or more topics, tier 2 in two.",
                "A support partner holds a sustained strength in what is needed and passes every rule: kind of trust, context, distance, room, relations.",
                "The fit of a pair (0 to 100) adds up its parts: " + weights().stream().map(w -> w.criterion() + " "
                        + ReportFormat.decimals(w.weight() * 100, 1) + " %").collect(Collectors.joining(", ")) + "."
                        + plan.droppedCriteria().stream().map(DroppedCriterion::sentence).map(s -> " " + s).collect(Collectors.joining()),
                "Of all sets of pairs that keep the rules, the one with the highest sum of need weight and fit is chosen, the needs of higher tiers first.",
                plan.outcome(),
                varied());
    }

    private String varied() {
        PairingRules.RobustnessRules robust = rules.robustness();
        int times = plan.pairs().stream().mapToInt(PairView::variations).max().orElse(robust.draws());
        return ("%s times the weights were drawn around those chosen (Dirichlet distribution, concentration %s) and the published figures behind need and "
                + "strength within their 95 %% intervals: a pair is firm when it stands in %s %% of these variations or more.").formatted(
                ReportFormat.decimals(times, 0), ReportFormat.decimals(robust.concentration(), 0), ReportFormat.decimals(robust.firmFrom() * 100, 0));
    }

    /** Weights as used, after criteria were left out. */
    List<Weight> weights() {
        return plan.pairs().stream().findFirst().map(p -> p.parts().stream()
                .map(part -> new Weight(part.criterion().label(), part.weight().doubleValue() / 100)).toList())
                .orElseGet(() -> rules.weights(kind).entrySet().stream().filter(e -> e.getValue() > 0).sorted(Map.Entry.comparingByKey())
                        .map(e -> new Weight(e.getKey().label(), e.getValue() / 100)).toList());
    }

    /** The weights that differ from those of the rules, and why. */
    List<String> changed(Weighting asked) {
        List<String> changed = new ArrayList<>(asked.weights().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(e -> !e.getValue().equals(rules.weights(kind).getOrDefault(e.getKey(), 0.0))).map(this::changed).toList());
        if (!changed.isEmpty() && !asked.reason().isBlank()) {
            changed.add("Reason: " + asked.reason());
        }
        return changed;
    }

    private String changed(Map.Entry<Criterion, Double> weight) {
        return "%s: %s (default %s)".formatted(weight.getKey().label(), ReportFormat.decimals(weight.getValue(), 1),
                ReportFormat.decimals(rules.weights(kind).getOrDefault(weight.getKey(), 0.0), 1));
    }

    /** What would change the answer: single changes for needs without a partner, near ties, room that is short. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        plan.pairs().stream().filter(p -> !p.locked() && p.robustness() < rules.robustness().firmFrom())
                .sorted(Comparator.comparingDouble(PairView::robustness)).limit(MOST).map(this::nearTie).forEach(changes::add);
        plan.unmatched().stream().map(Unmatched::change).flatMap(Optional::stream).map(SmallestChange::sentence).distinct().limit(MOST).forEach(changes::add);
        plan.supporters().stream().filter(s -> s.valueOfOneMore().signum() > 0)
                .sorted(Comparator.comparing(SupporterLoad::valueOfOneMore).reversed()).limit(MOST)
                .map(s -> "One place more at %s would make the plan worth %s more.".formatted(names.apply(s.odsCode()),
                        ReportFormat.decimals(s.valueOfOneMore().doubleValue(), 2))).forEach(changes::add);
        return changes.isEmpty() ? List.of("No single change was found that would change it.") : changes;
    }

    private String nearTie(PairView p) {
        return "Other weights or figures: %s with %s %s stands in %s %% of the variations (%s).".formatted(names.apply(p.recipient()),
                names.apply(p.supporter()), PairLines.inWords(p.topic()), ReportFormat.decimals(Math.floor(p.robustness() * 100), 0), p.robustnessWords());
    }
}
