package org.tandem.pairing.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.Readiness;
import org.tandem.standing.service.LeadStandings;

/** Looks at published plans again after every change of the data, and when a status that a trust saw first is shown to others. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanWatch {

    private static final Logger LOG = Logger.getLogger(PlanWatch.class);

    private DataVersion lookedAt;
    private Set<Integer> heldBack = Set.of();

    @Inject
    private PlanReviews reviews;
    @Inject
    private PanelHolder panels;
    @Inject
    private LeadStandings standings;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
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
        for (long round : reviews.published()) {
            try {
                reviews.review(round);
            } catch (RuntimeException unexpected) {
                LOG.errorf(unexpected, "The published plan of round %d could not be looked at again", round);
            }
        }
        lookedAt = now;
    }
}
