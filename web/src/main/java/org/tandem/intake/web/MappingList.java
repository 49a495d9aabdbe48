package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.intake.service.ColumnMappings;
import org.tandem.intake.service.MappingView;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** The mappings of local files that there are, and what was just done to one. */
@Named
@RequestScoped
public class MappingList {

    @Inject
    private ColumnMappings mappings;
    @Inject
    private Notices notices;

    private List<MappingView> all;

    /** Mappings by name. */
    public List<MappingView> getAll() {
        if (all == null) {
            all = mappings.list();
        }
        return all;
    }

    /** One of them, null where there is none of this number. */
    MappingView find(int id) {
        return getAll().stream().filter(m -> m.id() == id).findFirst().orElse(null);
    }

    /** Deletes one as it was shown. */
    public void remove(int number, int rowVersion) throws IOException {
        try {
            mappings.remove(number, rowVersion);
            Faces.redirect(Faces.getRequestContextPath() + "/mapping?done=deleted");
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("saved|deleted") ? done : null;
    }
}
