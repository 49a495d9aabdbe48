package org.tandem.job.service;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says how a job stands when its workers have come to their end or left off, and begins the next. */
@Named
@Dependent
public class ReportRun extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String job;
    @Inject
    @BatchProperty
    private String lease;
    @Inject
    private ReportJobSteps steps;
    @Inject
    private ReportJobsHere here;
    @Inject
    private ReportJobQueue queue;

    @Override
    public void afterJob() {
        Lease held = new Lease(Long.parseLong(job), Integer.parseInt(lease));
        try {
            steps.end(held);
        } finally {
            // whatever ending does: a job that nobody works on any more is taken over
            here.end(held);
        }
        queue.beginWhatWaits();
    }
}
