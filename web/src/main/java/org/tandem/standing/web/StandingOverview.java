package org.tandem.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.standing.service.StandingBoard;
import org.tandem.standing.service.StandingQuery;
import org.tandem.standing.service.StandingRow;

/** The standings that the person may see, by ODS code; none for those who may see none. */
@RequestScoped
public class StandingOverview {

    @Inject
    private StandingBoard board;
    @Inject
    private Authority authority;

    /** Whether there is a column of standings at all. */
    public boolean isShown() {
        return authority.holds(Permission.READ_STANDINGS)
                || authority.holds(Permission.READ_OWN_STANDING) && authority.caller().scope().ownProvider().isPresent();
    }

    /** Whether the person looks after others, not only the own trust. */
    public boolean isLead() {
        return authority.holds(Permission.READ_STANDINGS);
    }

    /** At a month, null for the latest complete one. */
    public Map<String, StandingRow> at(Period asOf) {
        Map<String, StandingRow> byCode = new LinkedHashMap<>();
        if (isShown()) {
            board.list(new StandingQuery(asOf, null, null, null), new PageAsked(0, PageAsked.MOST)).page().items()
                    .forEach(row -> byCode.put(row.odsCode(), row));
        }
        return byCode;
    }
}
