package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.pairing.Intervention;
import org.tandem.relation.service.End;
import org.tandem.relation.service.InterventionRow;
import org.tandem.relation.service.Interventions;
import org.tandem.relation.service.RelationSight;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Texts;

/** Formal interventions: the list, the way in, and how one ends. */
@Named
@RequestScoped
public class InterventionsPage {

    private static final String FORM = "intervention";
    private static final String END = "end";

    @Inject
    private Interventions interventions;
    @Inject
    private RelationSight sight;
    @Inject
    private RelationForm form;
    @Inject
    private Texts texts;

    private List<InterventionRow> rows;

    public void record() throws IOException {
        Intervention made = new Intervention(form.text(FORM, "provider"), form.constant(Intervention.Kind.class, FORM, "kind"), form.text(FORM, "source"),
                form.day(FORM, "from"), form.day(FORM, "to"));
        form.record(FORM, "/interventions?done=recorded", () -> interventions.record(made));
    }

    /** Ends the intervention that the address names. */
    public void end() throws IOException {
        var lastDay = form.day(END, "lastDay");
        form.record(END, "/interventions?done=ended", () -> interventions.end(RelationForm.plainNumber(END),
                new End(lastDay, form.text(END, "reason"), RelationForm.seenVersion())));
    }

    /** The intervention that is to be ended; null when the address names none or none that is the person's to end. */
    public InterventionRow getEnded() {
        return getRows().stream().filter(r -> r.id() == RelationForm.plainNumber(END) && r.recorded().mayEnd()).findFirst().orElse(null);
    }

    /** The version as it was sent, else the present one. */
    public int getEndedVersion() {
        return Faces.isPostback() ? RelationForm.seenVersion() : getEnded().recorded().rowVersion();
    }

    public List<InterventionRow> getRows() {
        rows = rows == null ? interventions.list() : rows;
        return rows;
    }

    /** Those at one provider. */
    public List<InterventionRow> of(String odsCode) {
        return getRows().stream().filter(r -> r.provider().equals(odsCode)).toList();
    }

    public String getLead() {
        return texts.get("intervention.lead", getRows().stream().filter(r -> r.recorded().inForce()).count());
    }

    public List<Choice> getKinds() {
        return Stream.of(Intervention.Kind.values()).map(k -> new Choice(k.name(), texts.get("intervention.kind." + k))).toList();
    }

    /** Whether the person records what leads record. */
    public boolean isRecordedByLead() {
        return sight.isLead();
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("recorded|ended") ? done : null;
    }
}
