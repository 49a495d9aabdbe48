package org.tandem.report.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.pairing.service.RestatedPlan;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.Readiness;
import org.tandem.standing.service.LeadStandings;

/** Looks at papers that were handed out again after every change of the data, and when a status that a trust saw first is shown to others. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperWatch {

    private static final Logger LOG = Logger.getLogger(PaperWatch.class);

    private DataVersion lookedAt;
    private Set<Integer> heldBack = Set.of();

    @Inject
    private PaperReviews reviews;
    @Inject
    private PanelHolder panels;
    @Inject
    private LeadStandings standings;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    synchronized void look() {
        if (!readiness.isSettled()) {
            return;
        }
        Set<Integer> before = heldBack;
        heldBack = standings.heldBack();
        if (panels.current().version().equals(lookedAt) && heldBack.containsAll(before)) {
            return;
        }
        signedIn.as(Caller.system("corrections"));
        DataVersion now = panels.current().version();
        Map<Long, Optional<RestatedPlan>> restated = new HashMap<>();
        for (PaperMatter paper : reviews.waiting()) {
            try {
                reviews.review(paper, restated);
            } catch (RuntimeException unexpected) {
                LOG.errorf(unexpected, "The paper %d (%s) could not be looked at again", paper.id(), paper.subject());
            }
        }
        lookedAt = now;
    }
}
