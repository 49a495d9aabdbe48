package org.tandem.schedule.service;

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

/** Looks every twenty seconds on every server what schedules have to do; what one has done the others find done. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScheduleClock {

    @Inject
    private ScheduleWatch watch;
    @Inject
    private ScheduleRunning running;
    @Inject
    private RunEnds ends;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    @Schedule(hour = "*", minute = "*", second = "7/20", persistent = false)
    synchronized void look() {
        if (readiness.isReady()) {
            signedIn.as(Caller.system("schedules"));
            watch.stopWhatNobodyMayHave();
            watch.lookForReleases();
            running.runDue();
            ends.running().forEach(ends::look);
        }
    }
}
