package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.IndicatorKind;
import org.tandem.intake.service.FigureHistory;
import org.tandem.intake.service.FigureProvenance;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;

/** Where one figure comes from. */
@Named
@RequestScoped
public class FigurePage {

    @Inject
    private FigureProvenance provenance;
    @Inject
    private PanelHolder panels;

    private FigureHistory history;

    public FigureHistory getHistory() {
        if (history == null) {
            history = provenance.of(parameter("provider"), parameter("indicator"), period());
        }
        return history;
    }

    private static String parameter(String name) {
        return String.valueOf(Faces.getRequestParameter(name));
    }

    private static Period period() {
        try {
            return Period.parse(parameter("period"));
        } catch (IllegalArgumentException noPeriod) {
            throw new NotFound("There is no such period.");
        }
    }

    public IndicatorKind getKind() {
        return panels.current().indicators().get(getHistory().indicator()).kind();
    }

    /** The release that the figure is of, null where there is none. */
    public FigureHistory.Source getInForce() {
        return getHistory().releases().stream().filter(s -> s.role() == FigureHistory.Role.IN_FORCE).findFirst().orElse(null);
    }
}
