package org.tandem.collaboration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.collaboration.service.CollaborationModels;
import org.tandem.collaboration.service.ModelEntry;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Notices;

/** The catalogue of collaboration models. */
@Named
@RequestScoped
public class ModelsPage {

    @Inject
    private CollaborationModels models;
    @Inject
    private LadderDrawings drawings;
    @Inject
    private Notices notices;

    private List<ModelEntry> entries;

    /** Reads the day that is looked at; what is none is said. */
    public void load() {
        String asked = getAsOf();
        LocalDate day = null;
        try {
            day = asked.isEmpty() ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException noDate) {
            notices.wrongField("asOf", "models.noDate", asked);
        }
        entries = models.list(day, null);
    }

    public List<ModelEntry> getEntries() {
        return entries;
    }

    public String getAsOf() {
        String asked = Faces.getRequestParameter("asOf");
        return asked == null ? "" : asked.strip();
    }

    public Drawing getLadder() {
        return drawings.of(entries.stream().map(ModelEntry::model).toList(), null, null);
    }
}
