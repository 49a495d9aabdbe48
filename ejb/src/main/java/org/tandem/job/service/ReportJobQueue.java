package org.tandem.job.service;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Has jobs begun in the order in which they were asked for, so many at once as the setting allows over all nodes. Each run of a
 * job is an execution of the batch job {@code make-reports}; what is left to do is read from the job's own parts.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportJobQueue {

    private static final Logger LOG = Logger.getLogger(ReportJobQueue.class);
    private static final String JOB = "make-reports";

    @Inject
    private ReportJobs jobs;
    @Inject
    private ReportJobSteps steps;
    @Inject
    private ReportJobsHere here;

    /** Takes a job and begins it, if there is room. */
    public ReportJobView create(JobAsked asked) {
        ReportJobView made = jobs.create(asked);
        beginWhatWaits();
        return made;
    }

    /** Has the rest of a job made. */
    public ReportJobView restart(long id) {
        ReportJobView again = jobs.restart(id);
        beginWhatWaits();
        return again;
    }

    /** Begins jobs while some wait and there is room. */
    public void beginWhatWaits() {
        for (Optional<Lease> next = steps.beginNext(); next.isPresent(); next = steps.beginNext()) {
            run(next.get());
        }
    }

    /** Takes over jobs whose server has been silent. */
    public void takeOverWhatWasLeft() {
        steps.left().stream().filter(id -> !here.works(id)).map(steps::takeOver).flatMap(Optional::stream).forEach(lease -> {
            LOG.infof("Job %d was left by its server; going on with it here", lease.job());
            run(lease);
        });
    }

    private void run(Lease lease) {
        Properties parameters = new Properties();
        parameters.setProperty("job", Long.toString(lease.job()));
        parameters.setProperty("lease", Integer.toString(lease.number()));
        here.begin(lease);
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
        } catch (RuntimeException notStarted) {
            LOG.errorf(notStarted, "Job %d could not be begun", lease.job());
            here.end(lease);
            steps.leave(lease);
        }
    }
}
