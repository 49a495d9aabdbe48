package org.tandem.collaboration.web;

import java.util.List;
import org.tandem.collaboration.Barrier;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.CollaborationModel.Conditions;
import org.tandem.collaboration.CollaborationModel.Evidence;
import org.tandem.collaboration.CollaborationModel.SetUp;
import org.tandem.collaboration.CollaborationModel.Term;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.LadderBand;
import org.tandem.collaboration.ModelFamily;
import org.tandem.collaboration.Ordinals;
import org.tandem.collaboration.service.ModelEntry;

/**
 * An entry of the catalogue as it is answered over the interface.
 *
 * @param judgements    fields that are judgements: editable defaults, never facts
 * @param version       0 as shipped, else the number of the change in force
 * @param latestVersion what a change must name in If-Match
 */
public record ModelAnswer(String code, String name, String summary, ModelFamily family, LadderBand band, Ordinals ordinals,
                          String accountability, String mechanism, String approval, Term term, SetUp setUp, CostBand cost, Evidence evidence,
                          List<String> benefits, List<String> examples, List<Barrier> barriers, String note, String advice,
                          List<String> stepUp, List<String> stepDown, Conditions conditions, List<String> sources, List<String> judgements,
                          int version, int latestVersion, List<ModelEntry.Change> changes) {

    static ModelAnswer of(ModelEntry e) {
        CollaborationModel m = e.model();
        return new ModelAnswer(m.code(), m.name(), m.summary(), m.family(), m.band(), m.ordinals(), m.accountability(), m.mechanism(), m.approval(),
                m.term(), m.setUp(), m.cost(), m.evidence(), m.benefits(), m.examples(), m.barriers(), m.note(), m.advice(), m.stepUp(),
                m.stepDown(), m.conditions(), m.sources(), m.judgements(), e.version(), e.latestVersion(), e.changes());
    }
}
