package org.tandem.pairing.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.service.Readiness;

/**
 * Takes up rounds that are marked as being solved while nobody solves them, because a server stopped half-way or stopped
 * the job. A round counts as left when two looks in a row find it so, which leaves a job that was just asked for the time to begin.
 * Solving twice does no harm: the plan is the same, and only the first one is stored.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundRecovery {

    private static final Logger LOG = Logger.getLogger(RoundRecovery.class);

    private Set<Long> seenBefore = Set.of();

    @Inject
    private RoundSteps steps;
    @Inject
    private RoundSolving solving;
    @Inject
    private SolvingNow now;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    synchronized void look() {
        if (!readiness.isReady()) {
            return;
        }
        signedIn.as(Caller.system("recovery"));
        Set<Long> left = new HashSet<>(steps.leftHalfWay());
        left.removeIf(now::isSolving);
        for (long id : left) {
            if (seenBefore.contains(id)) {
                LOG.infof("Round %d is marked as being solved and nobody solves it; solving it anew", id);
                solving.startJob(id);
            }
        }
        left.removeAll(seenBefore);
        seenBefore = left;
    }
}
