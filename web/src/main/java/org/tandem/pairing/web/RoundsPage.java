package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.service.RoundRow;
import org.tandem.pairing.service.Rounds;

/** Rounds that the person may see. */
@Named
@RequestScoped
public class RoundsPage {

    @Inject
    private Rounds rounds;
    @Inject
    private Authority authority;

    private List<RoundRow> rows;

    public List<RoundRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(rounds.list());
        }
        return rows;
    }

    public boolean isSetUpAllowed() {
        return authority.holds(Permission.RUN_ROUNDS) && authority.caller().scope().isRegional();
    }
}
