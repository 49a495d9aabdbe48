package org.tandem.report.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.Unmatched;
import org.tandem.pairing.service.RoundQuestions.Weighting;
import org.tandem.pairing.service.RoundResult;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.RoundView.PlanView;
import org.tandem.pairing.service.RoundView;
import org.tandem.provider.Place;
import org.tandem.provider.Provider;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.pairing.Edition;
import org.tandem.report.pairing.PairingPaper.Party;
import org.tandem.report.pairing.PairingPaper.RoundHead;
import org.tandem.report.pairing.PairingPaper.SpotOnMap;
import org.tandem.report.pairing.PairingPaper;

/** Puts the paper of a round together from what is stored of it. */
final class PairingPaperWriter {

    private final Panel panel;
    private final RoundView round;
    private final PlanAccount account;
    private final Weighting weighting;
    private final Function<PairView, List<String>> models;
    private final ReportContext.Of context;

    PairingPaperWriter(Panel panel, RoundView round, PairingRules rules, Weighting weighting, Function<PairView, List<String>> models,
                       ReportContext.Of context) {
        this.panel = panel;
        this.round = round;
        this.account = new PlanAccount(round, rules, this::name);
        this.weighting = weighting;
        this.models = models;
        this.context = context;
    }

    /** For the leads of the round. */
    PairingPaper regionalEdition(RoundResult result) {
        return paper(Edition.REGIONAL, account.askedOfLeads(), Cell.of(new WholeRounds(this::party).of(round.plan(), result)),
                List.of(round.method(), round.plan().greedyComparison().sentence()));
    }

    /** For a trust that sees its own pairs only. */
    PairingPaper partyEdition(String trust) {
        return paper(Edition.PARTY, account.askedOf(trust), Cell.absent("The rest of the round is shown to its leads."), List.of(round.method()));
    }

    private PairingPaper paper(Edition edition, List<String> asked, Cell<org.tandem.report.pairing.WholeRound> whole, List<String> methods) {
        PlanView plan = round.plan();
        PairLines lines = new PairLines(this::party, models);
        return new PairingPaper(context.stamp(), edition, head(edition), asked, plan.pairs().stream().map(lines::line).toList(), places(plan),
                account.method(), account.changes(), whole, new DataNotes(context.releases(), List.of(), methods));
    }

    private RoundHead head(Edition edition) {
        String scope = edition == Edition.PARTY ? "The pairs of this round that were proposed to your trust." : scope(round.settings());
        return new RoundHead(round.name(), round.kind().name(), scope, account.weights(), account.changed(weighting), round.timesSolved());
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

    private List<SpotOnMap> places(PlanView plan) {
        return Stream.concat(plan.pairs().stream().flatMap(p -> Stream.of(p.recipient(), p.supporter())),
                        plan.unmatched().stream().map(Unmatched::recipient)).distinct().sorted()
                .map(this::spot).flatMap(Optional::stream).toList();
    }

    private Optional<SpotOnMap> spot(String code) {
        Optional<Place> place = panel.providers().find(code).flatMap(Provider::location);
        return place.map(p -> new SpotOnMap(party(code), p.latitude(), p.longitude()));
    }

    private Party party(String code) {
        return new Party(code, name(code));
    }

    private String name(String code) {
        return panel.providers().find(code).map(Provider::name).orElse(code);
    }
}
