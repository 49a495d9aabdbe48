package org.tandem.report.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.pairing.Fairness;
import org.tandem.pairing.GreedyComparison;
import org.tandem.pairing.SmallestChange;
import org.tandem.pairing.SupporterLoad;
import org.tandem.pairing.Unmatched;
import org.tandem.pairing.service.RoundResult;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.RoundView.PlanView;
import org.tandem.report.Cell;
import org.tandem.report.pairing.PairingPaper.Party;
import org.tandem.report.pairing.WholeRound;
import org.tandem.report.pairing.WholeRound.Comparison;
import org.tandem.report.pairing.WholeRound.Outcome;
import org.tandem.report.pairing.WholeRound.RefusalLine;
import org.tandem.report.pairing.WholeRound.RegionLine;
import org.tandem.report.pairing.WholeRound.RuleLine;
import org.tandem.report.pairing.WholeRound.SupporterLine;
import org.tandem.report.pairing.WholeRound.UnmatchedLine;
import org.tandem.shared.Figure;
import org.tandem.shared.Reason;

/** Puts together what of a round only its leads read. */
final class WholeRounds {

    private final Function<String, Party> parties;

    WholeRounds(Function<String, Party> parties) {
        this.parties = parties;
    }

    WholeRound of(PlanView plan, RoundResult result) {
        Fairness fairness = plan.fairness();
        return new WholeRound(outcome(plan, result.candidates()), plan.unmatched().stream().map(this::unmatched).toList(),
                plan.supporters().stream().map(this::supporter).toList(), result.refused().stream().map(this::refusal).toList(),
                rules(result), fairness.regions().stream().map(WholeRounds::region).toList(),
                fairness.worstFit().map(fit -> Figure.of(fit.doubleValue())).orElseGet(Figure::notReported),
                comparison(plan.greedyComparison()), plan.droppedCriteria().stream().map(d -> d.sentence()).toList());
    }

    private static Outcome outcome(PlanView plan, int candidates) {
        long recipients = Stream.concat(plan.pairs().stream().map(PairView::recipient), plan.unmatched().stream().map(Unmatched::recipient))
                .distinct().count();
        return new Outcome(plan.totalFit().doubleValue(), plan.tierTotals().stream().map(t -> t.doubleValue()).toList(),
                plan.upperBound().doubleValue(), plan.optimal(), plan.outcome(), (int) recipients,
                plan.pairs().size() + plan.unmatched().size(), candidates, plan.seed());
    }

    private static List<RuleLine> rules(RoundResult result) {
        Map<String, Long> refusedBy = result.refused().stream().collect(Collectors.groupingBy(RoundResult.RefusedPair::rule, Collectors.counting()));
        return refusedBy.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new RuleLine(e.getKey(), RuleWords.of(e.getKey()), e.getValue())).toList();
    }

    private UnmatchedLine unmatched(Unmatched u) {
        return new UnmatchedLine(parties.apply(u.recipient()), PairLines.about(u.topic().orElse(null)), u.tier(), u.needWeight().doubleValue(),
                new Reason(u.reason(), u.sentence()), u.change().map(SmallestChange::sentence).map(Cell::of)
                        .orElseGet(() -> Cell.absent("No single change was found that would serve it.")));
    }

    private SupporterLine supporter(SupporterLoad s) {
        return new SupporterLine(parties.apply(s.odsCode()), s.capacity(), s.load(), Cell.of(s.valueOfOneMore().doubleValue()));
    }

    private RefusalLine refusal(RoundResult.RefusedPair r) {
        return new RefusalLine(parties.apply(r.recipient()), parties.apply(r.supporter()), PairLines.about(r.topic()), new Reason(r.rule(), r.sentence()));
    }

    private static RegionLine region(Fairness.Region r) {
        return new RegionLine(r.name(), r.received(), r.given(), r.imported(), r.exported(), r.flagged());
    }

    private static Comparison comparison(GreedyComparison c) {
        return new Comparison(c.greedyTotal().doubleValue(), c.greedyServed(), c.nearestTotal().doubleValue(), c.nearestServed(), c.sentence());
    }
}
