package org.tandem.relation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import org.tandem.indicator.Topic;
import org.tandem.relation.service.AssessmentRow;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;

/** Records between and about organisations in words. */
@Named
@ApplicationScoped
public class RelationWords {

    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    /** Topics in words; the whole trust where there are none. */
    public String topics(Collection<Topic> topics) {
        return topics.isEmpty() ? texts.get("relation.wholeTrust") : topics.stream().map(Topic::label).collect(Collectors.joining(", "));
    }

    /** Score of an assessment, or that it says there is none. */
    public String score(AssessmentRow row) {
        return row.notAssessed() ? texts.get("assess.state.NOT_ASSESSED") : format.amount(row.score());
    }

    /** Score of a cell with its state, and how many pairs are assessed beside; a dash where there is nothing. */
    public String cell(AssessmentMatrix.Cell cell) {
        String pairs = cell.pairs() == 0 ? "" : texts.get("assess.pairs", cell.pairs());
        if (cell.state() == null) {
            return pairs.isEmpty() ? "–" : pairs;
        }
        String own = switch (cell.state()) {
            case COUNTS -> format.amount(cell.score());
            case NOT_ASSESSED -> texts.get("assess.state.NOT_ASSESSED");
            default -> texts.get("assess.cell." + cell.state(), format.amount(cell.score()));
        };
        return pairs.isEmpty() ? own : own + "; " + pairs;
    }
}
