package org.tandem.pairing.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.tandem.collaboration.Barrier;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.Gate;
import org.tandem.collaboration.LadderBand;
import org.tandem.collaboration.ModelFamily;
import org.tandem.collaboration.Ordinals;
import org.tandem.collaboration.Recommendation;
import org.tandem.collaboration.Situation;
import org.tandem.pairing.service.ModelChoiceView;
import org.tandem.pairing.service.ModelOptions;
import org.tandem.shared.Reason;

/**
 * The models of a pair as they are answered over the interface.
 *
 * @param purpose what the pair is for, null when not stated yet
 * @param choices made so far, oldest first; the last one holds
 */
public record ModelOptionsAnswer(List<Option> options, List<Removed> removed, String lightestAdequate, List<String> sentences,
                                 Situation situation, String purpose, List<ModelChoiceView> choices, boolean mayChoose, List<String> warnings,
                                 int rowVersion) {

    /**
     * One option.
     *
     * @param rank  from 1; 0 for the baseline
     * @param gates that it has passed
     */
    public record Option(String model, String name, int rank, BigDecimal score, List<Recommendation.Part> parts, List<Gate> gates,
                         ModelFamily family, LadderBand band, Ordinals ordinals, CollaborationModel.Evidence evidence, List<Barrier> barriers,
                         String approvals, String accountability, String mechanism, CollaborationModel.SetUp setUpMonths,
                         CollaborationModel.Term term, CostBand cost, String note, List<String> cautions, List<String> stepUp,
                         List<String> stepDown) {

        static Option of(Recommendation.Option o) {
            CollaborationModel m = o.model();
            return new Option(m.code(), m.name(), o.rank(), o.score(), o.parts(), Arrays.asList(Gate.values()), m.family(), m.band(), m.ordinals(),
                    m.evidence(), m.barriers(), m.approval(), m.accountability(), m.mechanism(), m.setUp(), m.term(), m.cost(), m.note(),
                    o.cautions(), m.stepUp(), m.stepDown());
        }
    }

    /** One that was taken out, with the first gate that it does not pass. */
    public record Removed(String model, String name, Gate gate, String sentence, List<Reason> alsoBecause) {
    }

    static ModelOptionsAnswer of(ModelOptions o) {
        Recommendation r = o.recommendation();
        return new ModelOptionsAnswer(r.options().stream().map(Option::of).toList(),
                r.removed().stream().map(m -> new Removed(m.model().code(), m.model().name(), m.gate(), m.sentence(), m.alsoBecause())).toList(),
                r.lightestAdequate(), r.sentences(), o.situation(), o.purpose(), o.choices(), o.mayChoose(), o.warnings(), o.rowVersion());
    }
}
