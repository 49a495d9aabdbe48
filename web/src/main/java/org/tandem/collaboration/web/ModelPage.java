package org.tandem.collaboration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.EvidenceGrade;
import org.tandem.collaboration.ModelChange;
import org.tandem.collaboration.service.CollaborationModels;
import org.tandem.collaboration.service.ModelEntry;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;

/** One collaboration model, and its change by an administrator. */
@Named
@RequestScoped
public class ModelPage {

    @Inject
    private CollaborationModels models;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private ModelEntry entry;

    public ModelEntry getEntry() {
        if (entry == null) {
            String code = Faces.getRequestParameter("code");
            entry = models.find(code == null ? "" : code, null, null);
        }
        return entry;
    }

    public CollaborationModel getModel() {
        return getEntry().model();
    }

    public boolean isMayChange() {
        return authority.holds(Permission.MANAGE_MODELS);
    }

    public boolean isDone() {
        return Faces.getRequestParameter("done") != null;
    }

    /** Stores what the form says, then shows the page anew. */
    public void change() throws IOException {
        try {
            ModelChange change = ModelForm.read(Faces::getRequestParameter);
            models.change(getModel().code(), ModelForm.whole(Faces.getRequestParameter("latestVersion")), change);
            Faces.redirect(Faces.getRequestContextPath() + "/model?code=" + getModel().code() + "&done=1");
        } catch (BusinessException refused) {
            notices.refused(refused);
        } catch (IllegalArgumentException unreadable) {
            notices.wrong("model.unreadable", unreadable.getMessage());
        }
    }

    public List<Choice> getCosts() {
        return Arrays.stream(CostBand.values()).map(b -> new Choice(b.name(), b.name() + ": " + b.words())).toList();
    }

    public List<Choice> getGrades() {
        return Arrays.stream(EvidenceGrade.values()).map(g -> new Choice(g.name(), g.label())).toList();
    }

    /** What stands in a field: what was sent, else what is there. */
    public String sent(String field, Object present) {
        String sent = Faces.getRequestParameter(field);
        return sent != null ? sent : present == null ? "" : present.toString();
    }

    /** A list as lines. */
    public String lines(List<String> list) {
        return String.join("\n", list);
    }
}
