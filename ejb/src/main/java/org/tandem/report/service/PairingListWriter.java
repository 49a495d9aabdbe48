package org.tandem.report.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Topic;
import org.tandem.pairing.FitPart;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.SupporterLoad;
import org.tandem.pairing.Unmatched;
import org.tandem.pairing.service.RoundResult;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.RoundView.PlanView;
import org.tandem.pairing.service.RoundView;
import org.tandem.provider.Provider;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;
import org.tandem.report.pairing.PairingList.AlternativeLine;
import org.tandem.report.pairing.PairingList.Outcome;
import org.tandem.report.pairing.PairingList.PairLine;
import org.tandem.report.pairing.PairingList.PartLine;
import org.tandem.report.pairing.PairingList.Party;
import org.tandem.report.pairing.PairingList.RefusalLine;
import org.tandem.report.pairing.PairingList.RoundHead;
import org.tandem.report.pairing.PairingList.SupporterLine;
import org.tandem.report.pairing.PairingList.UnmatchedLine;
import org.tandem.report.pairing.PairingList;
import org.tandem.shared.Figure;
import org.tandem.shared.Reason;

/** Puts the list of a round together from what is stored of it. */
final class PairingListWriter {

    private final Panel panel;
    private final RoundView round;
    private final RoundResult result;
    private final ReportStamp stamp;
    private final List<DataNotes.ReleaseLine> releases;

    PairingListWriter(Panel panel, RoundView round, RoundResult result, ReportStamp stamp, List<DataNotes.ReleaseLine> releases) {
        this.panel = panel;
        this.round = round;
        this.result = result;
        this.stamp = stamp;
        this.releases = releases;
    }

    PairingList list() {
        PlanView plan = round.plan();
        return new PairingList(stamp, head(), outcome(plan), plan.pairs().stream().map(this::pair).toList(),
                plan.unmatched().stream().map(this::unmatched).toList(), plan.supporters().stream().map(this::supporter).toList(),
                result.refused().stream().map(this::refusal).toList(),
                plan.droppedCriteria().stream().map(d -> d.sentence()).toList(),
                new DataNotes(releases, List.of(), List.of(round.method(), plan.outcome(), plan.greedyComparison().sentence())));
    }

    private RoundHead head() {
        RoundSettings s = round.settings();
        List<PairingList.Weight> weights = round.plan().pairs().stream().findFirst().map(p -> p.parts().stream()
                .map(part -> new PairingList.Weight(part.criterion().label(), part.weight().doubleValue() / 100)).toList()).orElse(List.of());
        Map<String, Long> refusedBy = new TreeMap<>(result.refused().stream()
                .collect(Collectors.groupingBy(RoundResult.RefusedPair::rule, Collectors.counting())));
        List<Reason> rules = refusedBy.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(e -> new Reason(e.getKey(), "Refused %d of the %d pairs of need and supporter.".formatted(e.getValue(), result.candidates())))
                .toList();
        return new RoundHead(round.name(), s.kind().name(), scope(s), weights, rules);
    }

    private static String scope(RoundSettings s) {
        String who = s.scope().recipients().isEmpty() && s.scope().regions().isEmpty() && s.scope().icbs().isEmpty() && s.scope().types().isEmpty()
                ? "All providers with a need" : "Recipients chosen for this round with a need";
        if (s.kind() == RoundKind.WHOLE_TRUST) {
            return who + " that concerns the whole trust.";
        }
        String topics = s.topics().isEmpty() ? "all topics with a standing"
                : s.topics().stream().sorted().map(t -> t.words()).collect(Collectors.joining(", "));
        return who + "; topics: " + topics + ".";
    }

    private Outcome outcome(PlanView plan) {
        int needs = plan.pairs().size() + plan.unmatched().size();
        long recipients = java.util.stream.Stream.concat(plan.pairs().stream().map(PairView::recipient),
                plan.unmatched().stream().map(Unmatched::recipient)).distinct().count();
        return new Outcome(plan.totalFit().doubleValue(), plan.tierTotals().stream().map(t -> t.doubleValue()).toList(),
                plan.upperBound().doubleValue(), plan.optimal(), plan.outcome(), (int) recipients, needs, plan.seed());
    }

    private PairLine pair(PairView p) {
        return new PairLine(p.id(), party(p.recipient()), party(p.supporter()), about(Optional.ofNullable(p.topic())), p.tier(), p.needWeight().doubleValue(),
                p.fit().doubleValue(), p.distanceKm() == null ? Figure.notReported() : Figure.of(p.distanceKm()), Figure.of(p.robustness()),
                p.robustnessWords(), TopicLines.capital(p.decision().words()), reason(p), p.parts().stream().map(PairingListWriter::part).toList(),
                p.alternatives().stream().map(a -> new AlternativeLine(party(a.supporter()), a.fit().doubleValue(), a.planLoss().doubleValue())).toList());
    }

    private static String about(Optional<Topic> topic) {
        return topic.map(Topic::label).orElse("Whole trust");
    }

    private static String reason(PairView p) {
        String why = String.join(" ", p.sentences());
        String last = p.steps().isEmpty() ? "" : p.steps().get(p.steps().size() - 1).reason();
        return last.isBlank() ? why : why + " Reason given: " + last;
    }

    private static PartLine part(FitPart p) {
        return new PartLine(p.criterion().label(), Figure.of(p.score().doubleValue()), p.weight().doubleValue() / 100,
                p.contribution().doubleValue(), p.sentence(), p.notAssessed());
    }

    private UnmatchedLine unmatched(Unmatched u) {
        return new UnmatchedLine(party(u.recipient()), about(u.topic()), u.tier(), u.needWeight().doubleValue(), new Reason(u.reason(), u.sentence()));
    }

    private SupporterLine supporter(SupporterLoad s) {
        return new SupporterLine(party(s.odsCode()), s.capacity(), s.load(), Cell.of(s.valueOfOneMore().doubleValue()));
    }

    private RefusalLine refusal(RoundResult.RefusedPair r) {
        return new RefusalLine(party(r.recipient()), party(r.supporter()), about(Optional.ofNullable(r.topic())), new Reason(r.rule(), r.sentence()));
    }

    private Party party(String code) {
        return new Party(code, panel.providers().find(code).map(Provider::name).orElse(code));
    }
}
