package org.tandem.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.catalogue.service.LocalIndicatorView;
import org.tandem.catalogue.service.LocalIndicators;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.shared.Rhythm;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;

/** Indicators that were added here, and the form to add or change one. */
@Named
@RequestScoped
public class LocalIndicatorsPage {

    @Inject
    private LocalIndicators indicators;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;

    private List<LocalIndicatorView> all;
    private LocalIndicatorForm form;

    /** Adds or changes what stands in the form. */
    public void save() throws IOException {
        try {
            if (getEdited() == null) {
                indicators.add(getForm().terms());
            } else {
                indicators.change(getForm().terms(), getSeenVersion());
            }
            Faces.redirect(Faces.getRequestContextPath() + "/local-indicators?done=saved");
        } catch (BusinessException refused) {
            notices.refused(refused, rule -> rule.equals("name") ? "indicatorName" : rule.equals("improvementDirection") ? "direction" : rule);
        }
    }

    /** In the order in which they were added. */
    public List<LocalIndicatorView> getAll() {
        if (all == null) {
            all = indicators.list();
        }
        return all;
    }

    /** The indicator that is changed, null when a new one is added. */
    public LocalIndicatorView getEdited() {
        String edited = Faces.getRequestParameter("edit");
        return getAll().stream().filter(i -> i.code().equals(edited)).findFirst().orElse(null);
    }

    /** The version that the person saw: as it was sent, else the present one. */
    public int getSeenVersion() {
        String sent = Faces.getRequestParameter("version");
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : getEdited() == null ? 0 : getEdited().rowVersion();
    }

    public LocalIndicatorForm getForm() {
        if (form == null) {
            form = Faces.isPostback() ? LocalIndicatorForm.sent(Faces.getRequestParameterMap())
                    : getEdited() == null ? LocalIndicatorForm.EMPTY : LocalIndicatorForm.of(getEdited());
        }
        return form;
    }

    /** Kind and rhythm of an indicator that is changed stay. */
    public List<Choice> getKinds() {
        return Stream.of(IndicatorKind.values()).filter(k -> getEdited() == null || getEdited().kind() == k).map(k -> new Choice(k.name(), texts.get("kind." + k))).toList();
    }

    public List<Choice> getRhythms() {
        return Stream.of(Rhythm.values()).filter(r -> getEdited() == null || getEdited().rhythm() == r).map(r -> new Choice(r.name(), texts.get("rhythm." + r))).toList();
    }

    public List<Choice> getTopics() {
        return Stream.of(Topic.values()).map(t -> new Choice(t.name(), t.label())).toList();
    }

    public List<Choice> getDirections() {
        return Stream.of(ImprovementDirection.values()).map(d -> new Choice(d.name(), texts.get("direction." + d))).toList();
    }

    /** Whether something was just saved. */
    public boolean isSaved() {
        return !Faces.isPostback() && "saved".equals(Faces.getRequestParameter("done"));
    }
}
