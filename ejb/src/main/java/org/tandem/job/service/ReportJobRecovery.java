package org.tandem.job.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.service.Readiness;

/** Says every ten seconds on which jobs this server works, takes over those that another has left, and begins what waits. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportJobRecovery {

    @Inject
    private ReportJobSteps steps;
    @Inject
    private ReportJobQueue queue;
    @Inject
    private ReportJobsHere here;
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
        here.all().forEach(steps::seen);
        queue.takeOverWhatWasLeft();
        queue.beginWhatWaits();
    }
}
