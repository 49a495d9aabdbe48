package org.tandem.correction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.correction.service.Corrections;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** Corrections that the person has not seen, on the page of tasks. */
@Named
@RequestScoped
public class CorrectionsPage {

    @Inject
    private Corrections corrections;
    @Inject
    private Notices notices;

    private List<CorrectionAnswer> unseen;

    public List<CorrectionAnswer> getUnseen() {
        if (unseen == null) {
            unseen = corrections.unseen().stream().map(CorrectionAnswer::of).toList();
        }
        return unseen;
    }

    /** Marks one as seen and shows the page anew. */
    public void seen(long id) throws IOException {
        try {
            corrections.seen(id);
            Faces.redirect(Faces.getRequestContextPath() + "/tasks");
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }
}
