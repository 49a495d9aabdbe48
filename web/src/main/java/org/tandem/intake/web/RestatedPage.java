package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.IndicatorKind;
import org.tandem.intake.service.RestatedFigure;
import org.tandem.intake.service.Restatements;
import org.tandem.intake.service.Restatements.Restated;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Notices;

/** Figures that have changed since a data version or a day. */
@Named
@RequestScoped
public class RestatedPage {

    private static final int SHOWN = 1000;

    @Inject
    private Restatements restatements;
    @Inject
    private PanelHolder panels;
    @Inject
    private Notices notices;

    private Optional<Restated> answer;

    public String getSince() {
        return Faces.getRequestParameter("since");
    }

    /** Null until a point is named. */
    public Restated getAnswer() {
        if (answer == null) {
            answer = find();
        }
        return answer.orElse(null);
    }

    private Optional<Restated> find() {
        if (getSince() == null || getSince().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Since.read(getSince()).of(restatements));
        } catch (Malformed refused) {
            notices.refused(refused);
            return Optional.empty();
        }
    }

    /** The first of them. */
    public List<RestatedFigure> getShown() {
        return getAnswer() == null ? List.of() : getAnswer().figures().stream().limit(SHOWN).toList();
    }

    public IndicatorKind kind(String indicator) {
        return panels.current().indicators().get(indicator).kind();
    }
}
