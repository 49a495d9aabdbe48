package org.tandem.collaboration;

import java.time.LocalDate;
import java.util.List;
import org.tandem.collaboration.CollaborationModel.Conditions;
import org.tandem.collaboration.CollaborationModel.Evidence;
import org.tandem.collaboration.CollaborationModel.SetUp;
import org.tandem.collaboration.CollaborationModel.Term;

/**
 * A change of one model from a day on. What is null stays as it is.
 *
 * @param validFrom first day
 * @param reason    why
 */
public record ModelChange(LocalDate validFrom, String reason, String name, String summary, ModelFamily family, LadderBand band,
                          Ordinals ordinals, String accountability, String mechanism, String approval, Term term, SetUp setUp, CostBand cost,
                          Evidence evidence, List<String> benefits, List<String> examples, List<Barrier> barriers, String note, String advice,
                          List<String> stepUp, List<String> stepDown, Conditions conditions, List<String> sources, List<String> judgements) {

    /**
     * The model as it is after the change.
     *
     * @throws IllegalArgumentException when the outcome is no complete model
     */
    public CollaborationModel applyTo(CollaborationModel m) {
        return new CollaborationModel(m.code(), or(name, m.name()), or(summary, m.summary()), or(family, m.family()), or(band, m.band()),
                or(ordinals, m.ordinals()), or(accountability, m.accountability()), or(mechanism, m.mechanism()), or(approval, m.approval()),
                or(term, m.term()), or(setUp, m.setUp()), or(cost, m.cost()), or(evidence, m.evidence()), or(benefits, m.benefits()),
                or(examples, m.examples()), or(barriers, m.barriers()), or(note, m.note()), or(advice, m.advice()), or(stepUp, m.stepUp()),
                or(stepDown, m.stepDown()), or(conditions, m.conditions()), or(sources, m.sources()), or(judgements, m.judgements()));
    }

    private static <T> T or(T changed, T before) {
        return changed == null ? before : changed;
    }
}
