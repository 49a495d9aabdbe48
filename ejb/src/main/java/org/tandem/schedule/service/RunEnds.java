package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tandem.job.JobStatus;
import org.tandem.job.service.ReportJobView;
import org.tandem.job.service.ReportJobs;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunStatus;
import org.tandem.schedule.ScheduleRun;

/** Ends runs whose job has ended, each in a transaction of its own, and puts down who is to be told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunEnds {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ReportJobs jobs;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** Runs whose job may have ended. */
    public List<Long> running() {
        return schedules.running();
    }

    /** Ends a run whose job has ended, unless another server has done so. */
    public void look(long id) {
        ScheduleRun run = schedules.findRunForChange(id).filter(r -> r.status() == RunStatus.RUNNING).orElse(null);
        ReportJobView job = run == null ? null : jobs.find(run.job().orElseThrow());
        if (job == null || !job.status().isOver()) {
            return;
        }
        if (job.progress().done() == 0) {
            run.failed(job.status() == JobStatus.STOPPED ? "The job was stopped before a report was made." : "No report could be made; the job lists the reasons.",
                    clock.instant());
        } else {
            run.done(run.place().orElseThrow(), remark(job), clock.instant());
        }
        ReportSchedule schedule = schedules.find(run.schedule()).orElseThrow();
        notices.announce(schedule, run);
    }

    private static String remark(ReportJobView job) {
        int made = job.progress().done();
        int all = job.progress().total();
        return made == all ? null : "%d of %d reports are made; the job says why not the others.".formatted(made, all);
    }
}
