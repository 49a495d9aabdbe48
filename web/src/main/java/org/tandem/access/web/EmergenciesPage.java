package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.access.service.EmergencyLog;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** When the account for emergencies was opened, for administrators. */
@Named
@RequestScoped
public class EmergenciesPage {

    @Inject
    private EmergencyLog log;
    @Inject
    private Notices notices;

    private List<EmergencyLog.Row> rows;

    public List<EmergencyLog.Row> getRows() {
        if (rows == null) {
            rows = log.list();
        }
        return rows;
    }

    /** Who has looked at one. */
    public String names(EmergencyLog.Row row) {
        return String.join(", ", row.seenBy());
    }

    /** Notes that the administrator has looked at one. */
    public void seen(long id) {
        try {
            log.seen(id);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
        rows = null;
    }
}
