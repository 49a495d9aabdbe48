package org.tandem.job.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.audit.service.AuditTrail;
import org.tandem.job.FileForm;
import org.tandem.job.JobPart.MadeFile;
import org.tandem.job.ReportJob;
import org.tandem.report.service.SnapshotRepository;
import org.tandem.shared.service.Readiness;
import org.tandem.shared.service.Settings;

/**
 * Cleans the files of old jobs away. Files that had been issued before, or that a younger job names too, stay; so do all
 * snapshots, from which the same bytes are made again when somebody asks.
 */
@Singleton
public class JobFileCleaning {

    private static final Logger LOG = Logger.getLogger(JobFileCleaning.class);

    @Inject
    private ReportJobRepository jobs;
    @Inject
    private SnapshotRepository files;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void lookEveryNight() {
        if (readiness.isReady()) {
            signedIn.as(Caller.system("cleaning"));
            clean();
        }
    }

    /** Looks once. */
    public void clean() {
        jobs.withFilesEndedBefore(clock.instant().minus(Duration.ofDays(settings.jobFilesKeptDays()))).stream()
                .flatMap(id -> jobs.findForChange(id).stream()).filter(j -> j.status().isOver() && j.filesRemovedAt().isEmpty()).forEach(this::clean);
    }

    private void clean(ReportJob job) {
        job.filesRemoved(clock.instant());
        Set<String> gone = new HashSet<>();
        jobs.partsOf(job.id()).forEach(part -> Stream.of(FileForm.values()).flatMap(form -> part.file(form).stream()).filter(MadeFile::madeNow)
                .map(MadeFile::sha256).forEach(gone::add));
        gone.removeAll(jobs.hashesOfKeptJobs());
        int removed = files.removeFiles(gone);
        LOG.infof("Job %d: %d files cleaned away", job.id(), removed);
        audit.done("CLEAN_JOB_FILES", "job " + job.id(), removed + " files");
    }
}
