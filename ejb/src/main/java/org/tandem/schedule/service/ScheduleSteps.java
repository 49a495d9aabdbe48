package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tandem.audit.service.AuditTrail;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunCause;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.ScheduleStatus;

/**
 * The stored steps of running schedules, each in a transaction of its own. A step locks the row of the schedule or run first and
 * looks then whether there is still something to do, so of two servers one does it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScheduleSteps {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduledPapers papers;
    @Inject
    private Notices notices;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Schedules of which a run is due. */
    public List<Long> due() {
        return schedules.due(clock.instant());
    }

    /**
     * Makes what is due of a schedule as the person who is asking, and moves the schedule on; names what was missed before it.
     *
     * @throws org.tandem.shared.service.BusinessException when it cannot be made; then nothing is stored, and {@link #failed} says so
     */
    public void run(long id) {
        seeTo(id, this::make);
    }

    /** What is due cannot be made; says why and moves the schedule on. */
    public void failed(long id, String why) {
        seeTo(id, (schedule, run) -> fail(schedule, run, why));
    }

    private interface Deed {
        void on(ReportSchedule schedule, ScheduleRun run);
    }

    private void seeTo(long id, Deed deed) {
        Instant now = clock.instant();
        schedules.findForChange(id).filter(s -> s.isDue(now)).ifPresent(schedule -> {
            List<Instant> due = schedule.due(now);
            int last = due.size() - 1;
            due.subList(0, last).forEach(moment -> schedules.add(ScheduleRun.missed(id, moment)));
            ScheduleRun run = new ScheduleRun(id, due.get(last), schedule.cause(), schedule.nextCause().orElse(null), now);
            schedules.add(run);
            deed.on(schedule, run);
            schedule.moveOn(now);
        });
    }

    /** Makes the paper of a schedule at once, as the person who is asking. */
    public void runByHand(long id) {
        byHand(id, this::make);
    }

    /** The paper cannot be made at once; says why. */
    public void failedByHand(long id, String why) {
        byHand(id, (schedule, run) -> fail(schedule, run, why));
    }

    private void byHand(long id, Deed deed) {
        schedules.findForChange(id).filter(s -> s.status() != ScheduleStatus.STOPPED).ifPresent(schedule -> {
            ScheduleRun run = new ScheduleRun(id, clock.instant(), RunCause.BY_HAND, null, clock.instant());
            schedules.add(run);
            deed.on(schedule, run);
        });
    }

    private void make(ReportSchedule schedule, ScheduleRun run) {
        ScheduledPapers.Made made = papers.make(schedule);
        if (made.job() != null) {
            run.waitFor(made.job(), made.place());
        } else {
            run.done(made.place(), null, clock.instant());
            notices.announce(schedule, run);
        }
        audit.done("RUN_SCHEDULE", "schedule " + schedule.id(), made.place());
    }

    private void fail(ReportSchedule schedule, ScheduleRun run, String why) {
        run.failed(why, clock.instant());
        notices.announce(schedule, run);
        audit.done("RUN_SCHEDULE", "schedule " + schedule.id(), "not made: " + why);
    }
}
