package org.tandem.report.service;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.indicator.Topic;
import org.tandem.pairing.PairDecision;
import org.tandem.pairing.PairParty;
import org.tandem.pairing.PairState;
import org.tandem.pairing.service.ModelChoiceView;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.ShownPart;
import org.tandem.report.pairing.PairingPaper.AlternativeLine;
import org.tandem.report.pairing.PairingPaper.PairLine;
import org.tandem.report.pairing.PairingPaper.PartLine;
import org.tandem.report.pairing.PairingPaper.Party;
import org.tandem.shared.Figure;

/** Pairs as papers print them: with the figures that the page shows. */
final class PairLines {

    private final Function<String, Party> parties;
    private final Function<PairView, List<String>> models;

    PairLines(Function<String, Party> parties, Function<PairView, List<String>> models) {
        this.parties = parties;
        this.models = models;
    }

    PairLine line(PairView p) {
        return new PairLine(p.id(), parties.apply(p.recipient()), parties.apply(p.supporter()), about(p.topic()), p.tier(),
                p.needWeight().doubleValue(), p.fit().doubleValue(), p.distanceKm() == null ? Figure.notReported() : Figure.of(p.distanceKm()),
                Figure.of(p.robustness()), p.robustnessWords(), TopicLines.capital(p.decision().words()), answer(p),
                reason(p), ShownPart.of(p.fit(), p.parts()).stream().map(PairLines::part).toList(), p.considered(),
                p.alternatives().stream().map(a -> new AlternativeLine(parties.apply(a.supporter()), a.fit().doubleValue(),
                        a.planLoss().doubleValue())).toList(), p.warnings(), models.apply(p));
    }

    /** The topic of a pair, or that it concerns the whole trust. */
    static String about(Topic topic) {
        return topic == null ? "Whole trust" : topic.label();
    }

    /** The same behind a name. */
    static String inWords(Topic topic) {
        return topic == null ? "as a whole trust" : "in " + topic.words();
    }

    private static PartLine part(ShownPart shown) {
        return new PartLine(shown.part().criterion().label(), Figure.of(shown.part().score().doubleValue()),
                shown.part().weight().doubleValue() / 100, shown.part().contribution().doubleValue(), shown.contribution().doubleValue(), shown.part().sentence(), shown.part().notAssessed());
    }

    private static String reason(PairView p) {
        String why = String.join(" ", p.sentences());
        String last = p.steps().isEmpty() ? "" : p.steps().get(p.steps().size() - 1).reason();
        return (last.isBlank() ? why : why + " Reason given: " + last) + model(p.model());
    }

    /** The model that was chosen, and why where another stood first; empty text before the choice. */
    private static String model(ModelChoiceView chosen) {
        if (chosen == null) {
            return "";
        }
        String sentence = " Collaboration model chosen: %s, by %s%s.".formatted(chosen.name(), chosen.by(), chosen.againstTheOrder() ? ", though another stood first" : "");
        return sentence + (chosen.beforePurpose() ? " It was chosen before the purpose was stated." : "")
                + (chosen.reason().isBlank() ? "" : " Reason given: " + chosen.reason());
    }

    private static String answer(PairView p) {
        if (p.decision() == PairState.DRAFT) {
            return "Not yet proposed to the trusts";
        }
        if (p.decision() != PairState.PROPOSED) {
            return TopicLines.capital(p.decision().words());
        }
        List<PairParty> accepted = PairDecision.of(p.steps()).accepted().stream().sorted().toList();
        return accepted.isEmpty() ? "Nobody has answered yet"
                : accepted.stream().map(party -> TopicLines.capital(party.words()) + " has accepted").collect(Collectors.joining(", "));
    }
}
